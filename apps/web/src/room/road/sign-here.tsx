import { useEffect, useRef, useState } from 'react';
import { $api, type ProblemView, type Schemas } from '../../lib/api';
import { Choices, Field, Form, useIdFor } from '../../lib/forms';
import { Sentence } from '../criteria/sentence';
import { refusalOf, type RoomCriterion } from '../room-api';
import { t } from './words';
import './sign-here.css';

type Free = Schemas['SignHere']['free'];
const FREE: readonly Free[] = ['yes', 'not_sure', 'no'];
const FIELDS = ['free', 'email', 'password'] as const;

// A password field makes this browser offer to keep what is typed: it is the therapist's, and the password is not.
const isHidden = typeof CSS !== 'undefined' && CSS.supports('-webkit-text-security', 'disc');
const secret = isHidden ? { type: 'text', style: { WebkitTextSecurity: 'disc' } as React.CSSProperties } : { type: 'password' };

/**
 * A partner without a phone signs on this device, alone at the screen (R24). The sign-in lives for the one request; nothing
 * of it is kept here. Signed, not yet, and a private answer of any kind end on the same words.
 */
export function SignHere({ criterion, onClose }: { criterion: RoomCriterion; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isDone, setDone] = useState(false);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Whoever walks away leaves nothing typed behind.
    const onHidden = () => document.visibilityState === 'hidden' && onClose();
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      document.removeEventListener('visibilitychange', onHidden);
      element?.close();
    };
  }, []);
  return (
    <dialog ref={dialog} className="sign-here" aria-labelledby="here-title" onCancel={(event) => { event.preventDefault(); onClose(); }}>
      {isDone ? <Done onClose={onClose} /> : (
        <>
          <h2 id="here-title">{t('here.title')}</h2>
          <p>{t('here.how')}</p>
          <Sentence sentence={criterion.text.sentence} />
          <Signing criterion={criterion} onDone={() => setDone(true)} />
        </>
      )}
    </dialog>
  );
}

function Signing({ criterion, onDone }: { criterion: RoomCriterion; onDone: () => void }) {
  const [missing, setMissing] = useState<ProblemView | null>(null);
  const idFor = useIdFor();
  const { id: criterionId, number, textHash } = criterion;
  const sign = $api.useMutation('post', '/api/room/criteria/{criterionId}/versions/{number}/signature-here', { gcTime: 0, onSuccess: onDone });
  const send = (values: Partial<Record<string, string>>) => {
    const open = FIELDS.filter((field) => !values[field]);
    setMissing(open.length === 0 ? null : incomplete(open));
    if (open.length > 0 || sign.isPending) return;
    const body = { textHash, free: values.free as Free, email: values.email ?? '', password: values.password ?? '' };
    sign.mutate({ params: { path: { criterionId, number } }, body: { id: idFor(body), ...body } });
  };
  return (
    <Form problem={missing ?? refusalOf(sign.error)} isSending={sign.isPending} onSend={send}>
      <Choices name="free" label={t('here.free')} hint={t('here.free.reader')} options={FREE.map((free) => ({ value: free, label: t(`here.free.${free}`) }))} />
      <div className="times">
        <Field name="email" label={t('here.email')} inputMode="email" autoComplete="off" autoCapitalize="none" spellCheck={false} maxLength={254} />
        <Field name="password" label={t('here.password')} {...secret} autoComplete="off" autoCapitalize="none" spellCheck={false} maxLength={200} />
      </div>
      <div className="row">
        <button type="submit" className="primary" aria-disabled={sign.isPending || undefined}>{t('here.agree')}</button>
        <button type="button" onClick={onDone}>{t('here.notYet')}</button>
      </div>
    </Form>
  );
}

function Done({ onClose }: { onClose: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h2 id="here-title" ref={heading} tabIndex={-1}>{t('here.done')}</h2>
      <p>{t('here.done.same')}</p>
      <button type="button" className="primary" onClick={onClose}>{t('here.back')}</button>
    </>
  );
}

function incomplete(open: readonly (typeof FIELDS)[number][]): ProblemView {
  return { detail: t('here.missing', { count: open.length }), code: 'incomplete', status: 422, fields: Object.fromEntries(open.map((field) => [field, t(field === 'free' ? 'here.choose' : 'here.required')])) };
}
