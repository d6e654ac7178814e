import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { $api, problemOf, type Schemas } from '../../lib/api';
import { Trouble, useIdFor } from '../../lib/forms';
import { t } from '../words';

type Free = Schemas['SignCriterion']['free'];
type Step = 'choose' | 'free' | 'not_yet' | 'talk';
interface SignProps { criterion: Schemas['AgreedCriterion']; me: Schemas['Me'] }

const ANSWERS: readonly Free[] = ['yes', 'not_sure', 'no'];

/** Sign, or not: only "I agree" sends anything. Every answer to the private line looks alike afterwards (R24). */
export function SignChoices({ criterion, me }: SignProps) {
  const [step, setStep] = useState<Step>('choose');
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (step !== 'choose') said.current?.focus();
  }, [step]);
  return (
    <>
      {step !== 'free' && (
        <div className="stack narrow">
          <button type="button" className="primary" onClick={() => setStep('free')}>{t('agreement.agree')}</button>
          <button type="button" onClick={() => setStep('not_yet')}>{t('agreement.notYet')}</button>
          <button type="button" onClick={() => setStep('talk')}>{t('agreement.talk')}</button>
        </div>
      )}
      <div ref={said} tabIndex={-1} className="said">
        {step === 'not_yet' && <p>{t('agreement.notYet.said')}</p>}
        {step === 'talk' && <p>{t('agreement.talk.said', { therapist: me.therapistName, clinic: me.clinicName })}</p>}
        {step === 'free' && <PrivateLine criterion={criterion} onBack={() => setStep('choose')} />}
      </div>
    </>
  );
}

function PrivateLine({ criterion, onBack }: { criterion: SignProps['criterion']; onBack: () => void }) {
  const queries = useQueryClient();
  const idFor = useIdFor();
  const sign = $api.useMutation('post', '/api/my/criteria/{criterionId}/versions/{number}/signature', {
    onSuccess: () => Promise.all([
      queries.invalidateQueries({ queryKey: ['get', '/api/my/agreement'] }),
      queries.invalidateQueries({ queryKey: ['get', '/api/my/tonight'] }),
    ]),
  });
  const { criterionId, number, textHash } = criterion;
  const send = (free: Free) => {
    if (sign.isPending) return;
    const body = { textHash, free };
    sign.mutate({ params: { path: { criterionId, number } }, body: { id: idFor(body), ...body } });
  };
  return (
    <fieldset className="stack" aria-busy={sign.isPending}>
      <legend>{t('agreement.free')}</legend>
      <p className="reader">{t('agreement.free.reader')}</p>
      <div className="answers three">
        {ANSWERS.map((free) => <button key={free} type="button" onClick={() => send(free)}>{t(`agreement.free.${free}`)}</button>)}
      </div>
      <p className="muted small">{t('agreement.free.hint')}</p>
      <Trouble problem={sign.error && problemOf(sign.error)} />
      <button type="button" className="quiet" onClick={onBack}>{t('agreement.back')}</button>
    </fieldset>
  );
}
