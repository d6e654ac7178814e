import { useState } from 'react';
import { $api, problemOf, type Schemas } from '../../lib/api';
import { Form, PasswordField, SendButton } from '../../lib/forms';
import { o } from './words';

type Step = 'ask' | 'begin' | 'earlier' | 'anew';

interface LockProps {
  /** It was open before, and has closed. */
  isAgain: boolean;
  onOpened: (got: Schemas['OwnOpening']) => void;
  /** Whoever left begins nothing: told where there is nothing to open. */
  onNone?: () => void;
  heading?: 'h2' | 'h3';
}

/**
 * Asks for the password before anything that only this person reads. The first time it says what depends on it; after a new
 * password it asks for the earlier one. Until then it looks the same whether or not anything was ever written.
 */
export function Lock({ isAgain, onOpened, onNone, heading: Heading = 'h2' }: LockProps) {
  const [step, setStep] = useState<Step>('ask');
  const open = $api.useMutation('post', '/api/my/own/open', {
    gcTime: 0,
    onSuccess: onOpened,
    onError: (error) => {
      const { code } = problemOf(error);
      if (code === 'own_key_missing') (onNone ?? (() => setStep('begin')))();
      if (code === 'own_key_earlier') setStep('earlier');
    },
  });
  const problem = open.error && problemOf(open.error);
  const isStep = problem?.code === 'own_key_missing' || problem?.code === 'own_key_earlier';
  const onSend = ({ password = '', earlier = '' }: Record<string, string>) =>
    open.mutate({ body: { password, ...(step === 'earlier' ? { earlier } : {}), ...(step === 'begin' || step === 'anew' ? { begin: true } : {}) } });
  return (
    <section className="card stack own-lock" aria-labelledby="own-lock">
      <Heading id="own-lock">{o(step === 'ask' ? 'own.lock.title' : step === 'begin' ? 'own.begin.title' : 'own.earlier.title')}</Heading>
      {step === 'ask' && <p>{o(isAgain ? 'own.lock.again' : 'own.lock.lead')}</p>}
      <div role="status"><Said step={step} /></div>
      <Form problem={isStep ? null : problem} isSending={open.isPending} onSend={onSend}>
        <div hidden={step !== 'ask' && !problem?.fields['password']}>
          <PasswordField name="password" label={o('own.lock.password')} hint={o('own.lock.passwordHint')} autoComplete="current-password" />
        </div>
        {step === 'earlier' && <PasswordField name="earlier" label={o('own.earlier.password')} autoComplete="current-password" />}
        <SendButton isSending={open.isPending}>{o(({ ask: 'own.lock.open', begin: 'own.begin.go', earlier: 'own.earlier.open', anew: 'own.earlier.begin' } as const)[step])}</SendButton>
      </Form>
      {step === 'earlier' && !onNone && <button type="button" className="start quiet" onClick={() => setStep('anew')}>{o('own.earlier.lost')}</button>}
    </section>
  );
}

/** What the person reads before they go on. */
function Said({ step }: { step: Step }) {
  if (step === 'begin') return <ul className="own-list">{(['own.begin.1', 'own.begin.2', 'own.begin.3'] as const).map((key) => <li key={key}>{o(key)}</li>)}</ul>;
  if (step === 'earlier') return <p>{o('own.earlier.lead')}</p>;
  return step === 'anew' ? <p>{o('own.earlier.anew')}</p> : null;
}
