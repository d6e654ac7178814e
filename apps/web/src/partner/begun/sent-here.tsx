import type { OwnForm } from '@groundwork/domain/homework/own-forms';
import { useEffect, useRef } from 'react';
import type { Schemas } from '../../lib/api';
import { b } from './words';

/** After sending: who reads it and what comes next, the same whatever was written. */
export function SentHere({ me, of, onAgain }: { me: Schemas['Me']; of: OwnForm; onAgain: () => void }) {
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => words.current?.focus(), []);
  return (
    <section className="stack">
      <p ref={words} tabIndex={-1}>{b('begun.sent', { therapist: me.therapistName })}</p>
      <p>{b(`begun.sentNext.${of}`, { therapist: me.therapistName, name: me.partnerName })}</p>
      <button type="button" className="start" onClick={onAgain}>{b('begun.again')}</button>
    </section>
  );
}
