import { Button } from '@mantine/core';
import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { t } from '../words';
import styles from './dialog.module.css';

/** A small form over the couple page. Esc closes it; the cursor goes back to the button that opened it. */
export function Dialog({ title, onClose, isWide = false, children }: { title: ReactNode; onClose: () => void; isWide?: boolean; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // Closed before it leaves the page: only then does the browser give the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={isWide ? `${styles.dialog} ${styles.wide}` : styles.dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={titleId}>{title}</h2>
      {children}
    </dialog>
  );
}

export function Cancel({ onClose }: { onClose: () => void }) {
  return (
    <Button variant="subtle" onClick={onClose}>
      {t('staff.cancel')}
    </Button>
  );
}
