import { Button, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { t } from '../words';

/** A small form over the couple page; Esc closes it. */
export function Dialog({ title, onClose, children }: { title: ReactNode; onClose: () => void; children: ReactNode }) {
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('staff.close') }}>
      {children}
    </Modal>
  );
}

export function Cancel({ onClose }: { onClose: () => void }) {
  return (
    <Button variant="subtle" onClick={onClose}>
      {t('staff.cancel')}
    </Button>
  );
}
