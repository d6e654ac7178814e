import { useEffect, useRef, useState } from 'react';
import { $api, problemOf, type Schemas } from '../../lib/api';
import { Trouble, useIdFor } from '../../lib/forms';
import { t } from '../words';

type Said = Pick<Schemas['SayNotFree'], 'about' | 'aboutId'>;

/**
 * "I was not free when I answered" (R88), about an own entry or signature: for the therapist alone. The page does not
 * show it again, so that whoever looks at this phone later finds nothing.
 */
export function NotFree(said: Said) {
  const [isAsking, setAsking] = useState(false);
  const idFor = useIdFor();
  const say = $api.useMutation('post', '/api/my/not-free', { gcTime: 0 });
  const words = useRef<HTMLDivElement>(null);
  const step = say.isSuccess ? 'said' : isAsking ? 'asking' : 'quiet';
  useEffect(() => {
    if (step !== 'quiet') words.current?.focus();
  }, [step]);
  if (step === 'quiet') return <button type="button" className="quiet small start" onClick={() => setAsking(true)}>{t('notFree.say')}</button>;
  return (
    <div ref={words} tabIndex={-1} className="said stack" role={step === 'said' ? 'status' : undefined}>
      {step === 'said' ? <p>{t('notFree.said')}</p> : (
        <>
          <p>{t('notFree.ask')}</p>
          <div className="row">
            <button type="button" aria-disabled={say.isPending || undefined} onClick={() => !say.isPending && say.mutate({ body: { id: idFor(said), ...said } })}>{t('notFree.tell')}</button>
            <button type="button" className="quiet" onClick={() => setAsking(false)}>{t('notFree.back')}</button>
          </div>
          <Trouble problem={say.error && problemOf(say.error)} />
        </>
      )}
    </div>
  );
}
