import { Button } from '@mantine/core';
import { useState } from 'react';
import type { CouplePage } from '../contract';
import { forMyNotes } from './for-my-notes';
import { t } from './words';
import styles from './sessions.module.css';

/** Joint facts of an ended session to the clipboard; where the browser refuses, as a text to select. */
export function CopyForNotes({ page, session }: { page: CouplePage; session: CouplePage['sessions'][number] }) {
  const [copied, setCopied] = useState<'no' | 'yes' | 'by_hand'>('no');
  const text = forMyNotes(page, session);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied('yes');
    } catch {
      setCopied('by_hand');
    }
  };
  return (
    <div className={styles.copy}>
      <Button onClick={() => void copy()}>{t('copy.button')}</Button>
      <p role="status">{copied === 'yes' ? t('copy.done') : copied === 'by_hand' ? t('copy.byHand') : ''}</p>
      {copied === 'by_hand' && <textarea readOnly rows={8} aria-label={t('copy.text')} value={text} onFocus={(event) => event.currentTarget.select()} />}
    </div>
  );
}
