import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { components } from '@groundwork/contracts/api';
import { $api, problemOf } from '../../lib/api';
import { SendForm, TextField, textOf } from '../frame/send-form';
import { Door } from '../frame/page';
import styles from './entrance.module.css';
import { browserZone } from './places';
import { t } from './look-around-words';

type State = components['schemas']['InventedState'];
type Secrets = NonNullable<State['practice']>;
export interface Asked {
  code: string;
  first: State;
}

const EVERY_MS = 1200;

/** Below the set-up form: a practice of invented people instead, for whoever wants to see it as it is after months. */
export function LookAround({ onAsked }: { onAsked: (asked: Asked) => void }) {
  const begin = $api.useMutation('post', '/api/set-up/invented');
  const onSend = (values: FormData) => {
    const code = textOf(values, 'code');
    begin.mutate({ body: { code, zone: browserZone() } }, { onSuccess: (first) => onAsked({ code, first }) });
  };
  return (
    <section className={styles.around} aria-labelledby="look-around">
      <h2 id="look-around">{t('around.title')}</h2>
      <p>{t('around.lead')}</p>
      <SendForm problem={begin.error ? problemOf(begin.error) : null} isSending={begin.isPending} send={t('around.send')} onSend={onSend}>
        <TextField name="code" label={t('around.code')} autoComplete="off" autoCapitalize="none" spellCheck={false} />
      </SendForm>
    </section>
  );
}

/** How far it is, then the sign-ins: once, here and in the terminal. */
export function Inventing({ asked: { code, first } }: { asked: Asked }) {
  const [now, setNow] = useState(first);
  const [secrets, setSecrets] = useState<Secrets | null>(first.practice);
  const ask = $api.useMutation('post', '/api/set-up/invented');
  const isOver = now.state === 'made' || now.state === 'failed';
  const { mutate } = ask;
  useEffect(() => {
    if (isOver) return undefined;
    const timer = setInterval(() => {
      mutate({ body: { code, zone: browserZone() } }, {
        onSuccess: (state) => {
          setNow(state);
          if (state.practice) setSecrets(state.practice);
        },
      });
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [isOver, code, mutate]);
  if (now.state === 'failed') return <Door title={t('around.failed')} lead={t('around.failedLead')}>{null}</Door>;
  if (!isOver) {
    return (
      <Door title={t('around.making')} lead={t('around.makingLead')}>
        <progress className={styles.progress} max={now.of || 1} value={now.told} aria-label={t('around.making')} />
        <p role="status">{t('around.told', { told: now.told, of: now.of })}</p>
      </Door>
    );
  }
  return <Door title={t('around.made')} lead={t(secrets ? 'around.madeLead' : 'around.madeElsewhere')}>{secrets && <SignIns secrets={secrets} />}<Onward /></Door>;
}

function SignIns({ secrets: { password, pin, signIns } }: { secrets: Secrets }) {
  return (
    <>
      <dl className={styles.secrets}>
        <dt>{t('around.password')}</dt>
        <dd><code>{password}</code></dd>
        <dt>{t('around.pin')}</dt>
        <dd><code>{pin}</code></dd>
      </dl>
      <ul className={styles.people}>
        {signIns.map(({ name, as, email }) => (
          <li key={email}>
            <strong>{name}</strong> <span>{t(`around.${as}`)}</span> <code>{email}</code>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Loaded anew, so that the server can put its band before the page. */
function Onward() {
  return (
    <p className={styles.onward}>
      <Button component="a" href="/practice" variant="filled">{t('around.practice')}</Button>
      <Button component="a" href="/" variant="default">{t('around.toPartner')}</Button>
    </p>
  );
}
