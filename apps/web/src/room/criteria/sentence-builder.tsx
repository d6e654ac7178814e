import type { DraftKey } from '@groundwork/domain/criteria/template-inputs';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { $api } from '../../lib/api';
import { Choices, Field, Form, SendButton, useIdFor, valuesOf } from '../../lib/forms';
import { daysOn } from '../dates';
import { refusalOf, useAfter, type Room } from '../room-api';
import { choiceOf, draftOf, lastReviewDay, missingIn, newDraft, type Draft } from '../../lib/sentence/draft';
import { incomplete } from './incomplete';
import { Preview, usePreview } from './preview';
import { Sentence, sentenceSoFar } from './sentence';
import { TermsFields } from './terms-fields';
import { ThreeChecks } from './three-checks';
import { WhatFields } from '../../lib/sentence/what-fields';
import { t } from './words';

const Findings = lazy(async () => ({ default: (await import('../../lib/sentence/findings')).Findings }));

interface BuilderProps { template: DraftKey; room: Room; onDone: (id: string) => void; onCancel: () => void }

/** R20's four questions beside the sentence that grows from them, R21's three ticks, and what a template presets. */
export function SentenceBuilder({ template, room, onDone, onCancel }: BuilderProps) {
  const [draft, setDraft] = useState<Draft>(() => newDraft(template, room.session.localDate, t('room.builder.commitment')));
  const { problem, isSending, send, forget } = usePutToSignatures(draft, onDone);
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => fields.current?.querySelector<HTMLElement>('input')?.focus(), []);
  // Fields that come with a choice bring presets of their own: the form is read again once they are there.
  const readAgain = () => setDraft(draftOf(template, valuesOf(fields.current?.querySelector('form'))));
  useEffect(readAgain, [draft.often, template]);
  const preview = usePreview(draft, true);

  const doer = room.partners.find(({ personId }) => personId === draft.doerId)?.firstName ?? t('room.sentence.open');
  const asker = room.partners.find(({ personId }) => draft.doerId !== '' && personId !== draft.doerId)?.firstName;
  return (
    <div className="builder">
      {/* The fields keep what is typed; every change is read from the form as a whole. */}
      <div ref={fields} onChange={() => { forget(); readAgain(); }}>
        <Form problem={problem} isSending={isSending} onSend={send}>
          <Choices name="doerId" label={t('room.ask.who')} options={room.partners.map(({ personId, firstName }) => ({ value: personId, label: firstName }))} />
          <WhatFields draft={draft} today={room.today} doer={room.partners.find(({ personId }) => personId === draft.doerId)?.firstName} />
          <Field name="shows" label={asker ? t('room.ask.showsName', { asker }) : t('room.ask.shows')} hint={t(`room.template.${template}.shows`)} autoComplete="off" maxLength={500} />
          <Field name="then" label={t('room.ask.then')} hint={t('room.ask.then.hint')} autoComplete="off" maxLength={500} />
          <Field name="reviewOn" type="date" label={t('room.ask.reviewOn')} hint={t('room.ask.reviewOn.hint')} defaultValue={draft.reviewOn} min={daysOn(room.today, 1)} max={lastReviewDay(room.session.localDate)} />
          <Field name="commitment" label={asker ? t('room.ask.commitmentName', { asker }) : t('room.ask.commitment')} defaultValue={draft.commitment} autoComplete="off" maxLength={500} />
          <Suspense><Findings draft={draft} /></Suspense>
          <TermsFields key={template} preview={preview} doer={doer} onShown={readAgain} />
          <ThreeChecks asker={asker} />
          <div className="row">
            <SendButton isSending={isSending}>{t('room.builder.send')}</SendButton>
            <button type="button" className="quiet" onClick={onCancel}>{t('room.builder.cancel')}</button>
          </div>
        </Form>
      </div>
      <aside className="so-far" aria-label={t('room.builder.soFar')}>
        <Sentence sentence={sentenceSoFar(draft, room.partners)} />
        {preview && <Preview of={preview} room={room} doer={doer} />}
      </aside>
    </div>
  );
}

function usePutToSignatures(draft: Draft, onDone: (id: string) => void) {
  const [asked, setAsked] = useState<readonly (keyof Draft)[]>([]);
  const idFor = useIdFor();
  const after = useAfter<{ id: string }>(({ id }) => onDone(id));
  const { mutate, error, isPending, reset } = $api.useMutation('post', '/api/room/criteria', after);
  const send = () => {
    const open = missingIn(draft);
    setAsked(open);
    if (open.length > 0) return;
    const { doerId, shows, then, commitment, reviewOn, frank, honest, fair, keepWords } = draft;
    const body = { ...choiceOf(draft), doerId, shows, then, commitment, reviewOn, frank, honest, fair, ...(keepWords ? { keepWords } : {}) };
    mutate({ body: { id: idFor(body), ...body } });
  };
  // A line that was asked for is no longer marked once it is filled.
  const stillOpen = missingIn(draft).filter((field) => asked.includes(field));
  return { problem: incomplete(stillOpen, requiredWords) ?? refusalOf(error), isSending: isPending, send, forget: () => void (error && reset()) };
}

function requiredWords(field: keyof Draft): string {
  if (field === 'doerId') return t('room.ask.who.required');
  if (field === 'weekday') return t('room.ask.weekday.required');
  return t(field === 'frank' || field === 'honest' || field === 'fair' ? 'room.check.required' : 'room.ask.required');
}
