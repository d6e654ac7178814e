import { useEffect, useMemo, useRef, useState } from 'react';
import { $api, problemOf, type ProblemView } from '../lib/api';
import { Choices, Field, Form, SendButton, Tick, useIdFor } from '../lib/forms';
import { draftOf, lastReviewDay, missingIn, newDraft, type Draft } from './draft';
import { t, useAfter, type Room } from './room-api';
import { Sentence, sentenceParts } from './sentence';

interface BuilderProps { room: Room; onDone: (id: string) => void; onCancel: () => void }

/** R20's four questions beside the sentence that grows from them, R21's three ticks, and what a template presets. */
export function SentenceBuilder({ room, onDone, onCancel }: BuilderProps) {
  const [draft, setDraft] = useState<Draft>(() => newDraft(room.session.localDate, t('room.builder.commitment')));
  const { problem, isSending, send } = usePutToSignatures(onDone);
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => fields.current?.querySelector<HTMLElement>('input')?.focus(), []);

  const asker = room.partners.find(({ personId }) => draft.doerId !== '' && personId !== draft.doerId)?.firstName;
  return (
    <div className="builder">
      {/* The fields keep what is typed; every change is read from the form as a whole. */}
      <div ref={fields} onChange={(event) => setDraft(draftOf(valuesAround(event.target)))}>
        <Form problem={problem} isSending={isSending} onSend={(values) => send(draftOf(values))}>
          <Choices name="doerId" label={t('room.ask.who')} options={room.partners.map(({ personId, firstName }) => ({ value: personId, label: firstName }))} />
          <fieldset className="field">
            <legend>{t('room.ask.what')}</legend>
            <div className="times">
              <Field name="by" type="time" label={t('room.ask.by')} defaultValue={draft.by} />
              <Field name="noticeBy" type="time" label={t('room.ask.noticeBy')} defaultValue={draft.noticeBy} />
            </div>
          </fieldset>
          <Field name="shows" label={asker ? t('room.ask.showsName', { asker }) : t('room.ask.shows')} hint={t('room.ask.shows.hint')} autoComplete="off" maxLength={500} />
          <Field name="then" label={t('room.ask.then')} hint={t('room.ask.then.hint')} autoComplete="off" maxLength={500} />
          <div className="presets">
            <Field name="reviewOn" type="date" label={t('room.ask.reviewOn')} hint={t('room.ask.reviewOn.hint')} defaultValue={draft.reviewOn} min={room.today} max={lastReviewDay(room.session.localDate)} />
            <Field name="commitment" label={asker ? t('room.ask.commitmentName', { asker }) : t('room.ask.commitment')} defaultValue={draft.commitment} autoComplete="off" maxLength={500} />
          </div>
          <fieldset className="field">
            <legend>{asker ? t('room.checksName', { asker }) : t('room.checks')}</legend>
            <Tick name="frank" label={t('room.check.frank')} />
            <Tick name="honest" label={t('room.check.honest')} />
            <Tick name="fair" label={t('room.check.fair')} />
          </fieldset>
          <div className="row">
            <SendButton isSending={isSending}>{t('room.builder.send')}</SendButton>
            <button type="button" className="quiet" onClick={onCancel}>{t('room.builder.cancel')}</button>
          </div>
        </Form>
      </div>
      <aside className="so-far" aria-label={t('room.builder.soFar')}>
        <Sentence parts={sentenceParts(spoken(draft, room))} />
      </aside>
    </div>
  );
}

function valuesAround(target: EventTarget): Record<string, string> {
  const form = target instanceof Element ? target.closest('form') : null;
  const values: Record<string, string> = {};
  if (form) for (const [name, value] of new FormData(form)) if (typeof value === 'string') values[name] = value;
  return values;
}

/** The draft in the sentence's places; what is not said yet is left open. */
function spoken(draft: Draft, { partners }: Room) {
  const open = t('room.sentence.open');
  const doer = partners.find(({ personId }) => personId === draft.doerId);
  const asker = doer && partners.find(({ personId }) => personId !== draft.doerId);
  return {
    doerName: doer?.firstName ?? open,
    askerName: asker?.firstName ?? open,
    behaviour: t('room.template.home_on_time.behaviour', { by: draft.by || open, noticeBy: draft.noticeBy || open }),
    shows: draft.shows || open,
    then: draft.then || open,
    commitment: draft.commitment || open,
    reviewOn: draft.reviewOn || open,
  };
}

function usePutToSignatures(onDone: (id: string) => void) {
  const [missing, setMissing] = useState<ProblemView | null>(null);
  const idFor = useIdFor();
  const after = useAfter<{ id: string }>(({ id }) => onDone(id));
  const { mutate, error, isPending } = $api.useMutation('post', '/api/room/criteria', after);
  const problem = useMemo(() => missing ?? (error ? problemOf(error) : null), [missing, error]);
  const send = (draft: Draft) => {
    const open = missingIn(draft);
    setMissing(open.length > 0 ? incomplete(open) : null);
    if (open.length > 0) return;
    const body = { template: 'home_on_time' as const, ...draft };
    mutate({ body: { id: idFor(body), ...body } });
  };
  return { problem, isSending: isPending, send };
}

function incomplete(open: (keyof Draft)[]): ProblemView {
  return {
    detail: t('room.builder.missing', { count: open.length }),
    code: 'incomplete',
    status: 422,
    fields: Object.fromEntries(open.map((field) => [field, requiredWords(field)])),
  };
}

function requiredWords(field: keyof Draft): string {
  if (field === 'doerId') return t('room.ask.who.required');
  return t(field === 'frank' || field === 'honest' || field === 'fair' ? 'room.check.required' : 'room.ask.required');
}
