import { type ReactNode, useState } from 'react';
import type { Schemas } from '../../lib/api';
import type { Choice } from './use-entry';
import { t } from '../words';

interface AnswerProps { occasion: Schemas['TonightOccasion']; isSending: boolean; onAnswer: (choice: Choice) => void }
type Step = 'choose' | 'not_kept' | 'excuse';

/** The doer's four answers or the other's three, none of them put forward: a miss is as easy to say. Two of the doer's ask one thing more. */
export function AnswerButtons({ occasion, isSending, onAnswer }: AnswerProps) {
  const [step, setStep] = useState<Step>('choose');
  const [count, setCount] = useState<number | null>(null);
  const answer = (choice: Choice) => {
    if (!isSending) onAnswer(choice);
  };
  const back = () => setStep('choose');
  if (occasion.as === 'other') return <OtherAnswers onAnswer={answer} />;
  if (step === 'not_kept') return <NotKept name={occasion.askerName} onAnswer={(choice) => answer(count === null ? choice : { ...choice, times: count })} onBack={back} />;
  if (occasion.asks === 'weekly_line') return <WeeklyLine onAnswer={answer} onNotKept={() => setStep('not_kept')} />;
  if (step === 'excuse') return <Reasons reasons={occasion.excuses} onAnswer={answer} onBack={back} />;
  const excuse = occasion.excuses.length > 0 && <button type="button" onClick={() => setStep('excuse')}>{t('tonight.excuse')}</button>;
  if (occasion.times !== null) {
    const short = (times: number) => {
      setCount(times);
      setStep('not_kept');
    };
    return <WeeklyCount agreed={occasion.times} onKept={(times) => answer({ answer: 'kept', times })} onShort={short}>{excuse}</WeeklyCount>;
  }
  return (
    <div className="answers">
      <button type="button" onClick={() => answer({ answer: 'kept' })}>{t('tonight.kept')}</button>
      <button type="button" onClick={() => answer({ answer: 'kept_late' })}>{t('tonight.late', { name: occasion.askerName })}</button>
      <button type="button" onClick={() => setStep('not_kept')}>{t('tonight.notKept')}</button>
      {excuse}
    </div>
  );
}

/** The doer's one line about a week of what has no fixed due time (consistency d1). */
function WeeklyLine({ onAnswer, onNotKept }: { onAnswer: (choice: Choice) => void; onNotKept: () => void }) {
  return (
    <div className="answers one">
      <button type="button" onClick={() => onAnswer({ answer: 'did_not_come_up' })}>{t('line.did_not_come_up')}</button>
      <button type="button" onClick={() => onAnswer({ answer: 'kept' })}>{t('line.kept')}</button>
      <button type="button" onClick={onNotKept}>{t('line.not_kept')}</button>
    </div>
  );
}

/** How many times it was, this week: one tap, none of the numbers put forward (consistency d1). */
function WeeklyCount({ agreed, onKept, onShort, children }: { agreed: number; onKept: (times: number) => void; onShort: (times: number) => void; children: ReactNode }) {
  return (
    <div className="answers counts">
      {Array.from({ length: agreed }, (_, times) => (
        <button key={times} type="button" onClick={() => onShort(times)}>{t('line.times', { times })}</button>
      ))}
      <button type="button" onClick={() => onKept(agreed)}>{t('line.timesOrMore', { times: agreed })}</button>
      {children}
    </div>
  );
}

function OtherAnswers({ onAnswer }: { onAnswer: (choice: Choice) => void }) {
  return (
    <div className="answers three">
      <button type="button" onClick={() => onAnswer({ answer: 'kept' })}>{t('tonight.kept')}</button>
      <button type="button" onClick={() => onAnswer({ answer: 'not_kept' })}>{t('tonight.notKept')}</button>
      <button type="button" onClick={() => onAnswer({ answer: 'cant_say' })}>{t('tonight.cantSay')}</button>
    </div>
  );
}

interface StepProps { onAnswer: (choice: Choice) => void; onBack: () => void }

/** R39: only the doer's own tick says that the other knew already. A miss asks for nothing else that night (R45). */
function NotKept({ name, onAnswer, onBack }: StepProps & { name: string }) {
  const [alreadyKnown, setKnown] = useState(false);
  return (
    <div className="stack">
      <label className="choice">
        <input type="checkbox" checked={alreadyKnown} onChange={(event) => setKnown(event.target.checked)} /> <span>{t('tonight.known', { name })}</span>
      </label>
      <div className="row">
        <button type="button" className="primary" autoFocus onClick={() => onAnswer({ answer: 'not_kept', alreadyKnown })}>{t('tonight.saveNotKept')}</button>
        <button type="button" className="quiet" onClick={onBack}>{t('tonight.back')}</button>
      </div>
    </div>
  );
}

const REASONS = ['illness', 'work_emergency', 'transport', 'travel'] as const;
const isKnown = (reason: string): reason is (typeof REASONS)[number] => REASONS.some((one) => one === reason);
const reasonInWords = (reason: string): string => (isKnown(reason) ? t(`excuse.${reason}`) : reason);

/** R47: reasons come only from the list in the agreement. */
function Reasons({ reasons, onAnswer, onBack }: StepProps & { reasons: string[] }) {
  return (
    <fieldset className="stack">
      <legend>{t('tonight.reason')}</legend>
      {reasons.map((excuse, at) => (
        <button key={excuse} type="button" autoFocus={at === 0} onClick={() => onAnswer({ answer: 'ask_to_excuse', excuse })}>{reasonInWords(excuse)}</button>
      ))}
      <button type="button" className="quiet" onClick={onBack}>{t('tonight.back')}</button>
    </fieldset>
  );
}
