import { frames } from '@groundwork/domain/criteria/locale';
import { draftKeys, type DraftKey } from '@groundwork/domain/criteria/template-inputs';
import { useEffect, useRef, useState } from 'react';
import { $api, problemOf, type ProblemView, type Schemas } from '../../lib/api';
import { DraftLine } from '../../lib/draft-line';
import { useDraft } from '../../lib/drafts';
import { Choices, Field, Form, LongField, SendButton, useIdFor, valuesOf } from '../../lib/forms';
import { behaviourOf } from '../../lib/sentence/behaviour';
import { choiceOf, type Draft, draftFrom, draftOf, missingIn, newDraft } from '../../lib/sentence/draft';
import { Findings } from '../../lib/sentence/findings';
import { WhatFields } from '../../lib/sentence/what-fields';
import { useReadAgain } from './read-again';
import { t } from './words';
import './road.css';

type Me = Schemas['Me'];
type Road = Schemas['MyProposals'];
export type Begun = { kind: 'new' } | { kind: 'anew'; from: Schemas['OwnProposal'] } | { kind: 'counter'; from: Schemas['OfferedProposal'] };

const CHECKS = ['frank', 'honest', 'fair'] as const;
const FIELDS = [
  'doerId', 'template', 'behaviour', 'often', 'by', 'noticeBy', 'weekday', 'at', 'minutes', 'hours', 'times', 'on', 'shows', 'then', 'commitment', ...CHECKS,
  ...[1, 2, 3, 4, 5, 6, 7].map((day) => `weekdays.${day}`),
];

interface FormProps { me: Me; road: Road; begun: Begun; onClose: (said: string | null) => void }

/** R20's four questions on one's own phone, the lint as one types (R35), and three short answers for the therapist alone (R21). */
export function ProposalForm({ me, road, begun, onClose }: FormProps) {
  const { draft, fields, readAgain } = useFields(road, begun);
  const kept = useDraft({ entry: 'my', of: me.personId, place: begun.kind === 'new' ? 'proposal' : `proposal-${begun.from.id}`, fields: FIELDS });
  const { problem, isSending, send, forget } = useSending({ me, road, begun, onClose }, draft, kept.sent);
  const isMine = draft.doerId === me.personId;
  const [name, therapist] = [me.partnerName, me.therapistName];
  const doer = isMine ? me.firstName : draft.doerId ? name : undefined;
  const root = (element: HTMLDivElement | null) => {
    fields.current = element;
    kept.root(element);
  };
  return (
    <section className="stack proposal" aria-labelledby="proposal-title">
      <h2 id="proposal-title" tabIndex={-1} ref={useFocusFirst()}>{t(`road.form.${begun.kind}`)}</h2>
      <div ref={useStable(root)} onChange={() => { forget(); readAgain(); }}>
        <Form problem={problem} isSending={isSending} onSend={send}>
          {begun.kind === 'new' ? (
            <Choices name="doerId" label={t('road.who')} options={[{ value: me.personId, label: t('road.who.me') }, { value: road.partnerId ?? '', label: t('road.who.other', { name }) }]} />
          ) : <input type="hidden" name="doerId" value={begun.from.doerId} />}
          {isMine && begun.kind !== 'counter' && <p className="muted small">{t('road.who.pause', { hours: road.pauseHours, therapist })}</p>}
          <Choices name="template" label={t('road.template')} defaultValue={draft.template} options={draftKeys.map((key) => ({ value: key, label: t(`room.template.${key}`) }))} />
          <WhatFields key={draft.template} draft={draft} today={road.today} doer={doer} />
          <Field name="shows" label={isMine ? t('road.shows.other', { name }) : t('road.shows.own')} hint={t(`room.template.${draft.template}.shows`)} defaultValue={draft.shows} autoComplete="off" maxLength={500} />
          <Field name="then" label={t('road.opens')} hint={t('road.opens.hint')} defaultValue={draft.then} autoComplete="off" maxLength={500} />
          <Field name="commitment" label={isMine ? t('road.commitment.other', { name }) : t('road.commitment.own')} defaultValue={draft.commitment} autoComplete="off" maxLength={500} />
          <Findings draft={draft} mayKeep={false} />
          <ShortAnswers name={name} gives={isMine} begun={begun} />
          <SoFar draft={draft} doer={doer} asker={draft.doerId ? (isMine ? name : me.firstName) : undefined} />
          <DraftLine draft={kept} signInPath="/sign-in" />
          <div className="row">
            <SendButton isSending={isSending}>{t('road.send', { therapist })}</SendButton>
            <button type="button" className="quiet" onClick={() => onClose(null)}>{t('road.cancel')}</button>
          </div>
        </Form>
      </div>
    </section>
  );
}

function ShortAnswers({ name, gives, begun }: { name: string; gives: boolean; begun: Begun }) {
  const before = begun.kind === 'anew' ? begun.from.answers : null;
  return (
    <fieldset className="checks">
      <legend><strong>{t('road.checks')}</strong></legend>
      {CHECKS.map((check) => (
        <LongField key={check} name={check} label={t(gives ? `road.${check}.gives` : `road.${check}.asks`)} reader={check === 'frank' ? t('road.reader', { name }) : undefined} defaultValue={before?.[check]} maxLength={300} rows={2} />
      ))}
    </fieldset>
  );
}

function SoFar({ draft, doer, asker }: { draft: Draft; doer?: string; asker?: string }) {
  const open = t('road.open');
  const sentence = frames.en.sentence({
    doerName: doer ?? open, askerName: asker ?? open, behaviour: behaviourOf(draft, asker ?? open, open),
    shows: draft.shows || open, then: draft.then || open, commitment: draft.commitment || open, reviewDay: t('road.review'),
  });
  return (
    <aside className="stack so-far" aria-label={t('road.soFar')}>
      <h3>{t('road.soFar')}</h3>
      <p className="sentence">{sentence}</p>
    </aside>
  );
}

/** The day of the review follows when it is put up, and is not asked here. */
const begunWith = (template: DraftKey): Draft => ({ ...newDraft(template, '2026-01-05', t('road.commitment.preset')), reviewOn: '' });

/** The fields keep what is typed; every change is read from the form as a whole. */
function useFields(road: Road, begun: Begun) {
  const fields = useRef<HTMLDivElement | null>(null);
  const [draft, setDraft] = useState<Draft>(() => (begun.kind === 'new'
    ? begunWith('home_on_time')
    : draftFrom({ ...begun.from.choice, ...begun.from.text, doerId: begun.from.doerId, reviewOn: '' })));
  const readAgain = () => {
    const values = valuesOf(fields.current?.querySelector('form'));
    const said = draftOf((values.template ?? draft.template) as DraftKey, values);
    // Another beginning brings what it presets; the words stay.
    const { doerId, shows, then, commitment } = said;
    setDraft(said.template === draft.template ? said : { ...begunWith(said.template), doerId, shows, then, commitment });
  };
  // Fields that come with a choice bring presets of their own: the form is read again once they are there.
  useEffect(readAgain, [draft.often, draft.template, road.partnerId]);
  return { draft, fields, readAgain };
}

function useSending({ road, begun, onClose, me }: FormProps, draft: Draft, sent: () => void) {
  const [missing, setMissing] = useState<ProblemView | null>(null);
  const idFor = useIdFor();
  const readAgain = useReadAgain();
  const { mutate, error, isPending, reset } = $api.useMutation('post', '/api/my/proposals', {
    gcTime: 0,
    onSuccess: async () => {
      sent();
      await readAgain();
      onClose(t('road.sent', { therapist: me.therapistName }));
    },
    onError: () => void readAgain(),
  });
  const send = (values: Partial<Record<string, string>>) => {
    const answers = { frank: values.frank?.trim() ?? '', honest: values.honest?.trim() ?? '', fair: values.fair?.trim() ?? '' };
    const open = [...missingIn({ ...draft, reviewOn: '-', frank: true, honest: true, fair: true }), ...CHECKS.filter((check) => answers[check] === '')];
    setMissing(open.length === 0 ? null : incomplete(open));
    if (open.length > 0 || isPending) return;
    const { doerId, shows, then, commitment } = draft;
    const body = { ...choiceOf(draft), doerId, shows, then, commitment, ...answers, ...(begun.kind === 'new' ? {} : { followsId: begun.from.id }) };
    mutate({ body: { id: idFor(body), ...body } });
  };
  const forget = () => {
    setMissing(null);
    if (error) reset();
  };
  return { problem: missing ?? (error ? problemOf(error) : null), isSending: isPending, send, forget, road };
}

function incomplete(open: readonly string[]): ProblemView {
  const wordsFor = (field: string) => t(field === 'doerId' || field === 'weekday' || field === 'often' ? 'road.choose' : 'road.required');
  return { detail: t('road.missing', { count: open.length }), code: 'incomplete', status: 422, fields: Object.fromEntries(open.map((field) => [field, wordsFor(field)])) };
}

/** The page goes to its new heading once. */
function useFocusFirst() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return heading;
}

/** One callback for as long as the form is open: a new one would close and open the draft with every key. */
function useStable(root: (element: HTMLDivElement | null) => void) {
  const first = useRef(root);
  return first.current;
}
