import { useState } from 'react';
import { $api, type ProblemView } from '../../lib/api';
import { dayOf } from '../../lib/format';
import { Field, Form, LongField, SendButton, Trouble, useIdFor } from '../../lib/forms';
import { useAnnounce } from '../announcements';
import { refusalOf, useAfter } from '../room-api';
import { type HeldReview, headingOf, type RoomReview, type Step, stepOf } from './review-api';
import { Part } from './part';
import { t } from './words';

interface StepProps { review: RoomReview; held: HeldReview }

const missingOne = (field: string, detail: string): ProblemView => ({ detail, code: 'incomplete', status: 422, fields: { [field]: detail } });

/** What was done is said, and the cursor goes to what comes next. */
function useStepDone(review: RoomReview, next: Step) {
  const announce = useAnnounce();
  return useAfter(() => {
    announce(t('review.announce.kept'));
    (document.getElementById(headingOf(next, review)) ?? document.getElementById(headingOf('next', review)))?.focus();
  });
}

/** The asker's own words about what it meant; or that it was said aloud. */
export function Meaning({ review, held }: StepProps) {
  const { askerName } = review.text;
  const words = held.meaning?.words;
  return (
    <Part of={review} step="meaning" title={t('review.meaning')}>
      {held.meaning ? <p className={words ? 'said' : 'muted'}>{words ?? t('review.meaning.wasSpoken')}</p> : <MeaningForm review={review} held={held} asker={askerName} />}
    </Part>
  );
}

function MeaningForm({ review, held, asker }: StepProps & { asker: string }) {
  const [missing, setMissing] = useState<ProblemView | null>(null);
  const idFor = useIdFor();
  const { mutate, error, isPending } = $api.useMutation('post', '/api/room/reviews/{reviewId}/meaning', useStepDone(review, 'then'));
  const keep = (body: { words?: string }) => !isPending && mutate({ params: { path: { reviewId: held.reviewId } }, body: { id: idFor(body), ...body } });
  const send = ({ words = '' }: Record<string, string>) => {
    const isEmpty = words.trim() === '';
    setMissing(isEmpty ? missingOne('words', t('review.meaning.required')) : null);
    if (!isEmpty) keep({ words });
  };
  return (
    <Form problem={missing ?? refusalOf(error)} isSending={isPending} onSend={send}>
      <LongField name="words" label={t('review.meaning.label', { asker })} reader={t('review.meaning.reader')} maxLength={500} autoComplete="off" />
      <div className="row">
        <SendButton isSending={isPending}>{t('review.meaning.keep')}</SendButton>
        <button type="button" className="quiet" aria-disabled={isPending || undefined} onClick={() => keep({})}>{t('review.meaning.spoken')}</button>
      </div>
    </Form>
  );
}

/** R81: done, later with a reason, or no; never a penalty. Where it is not enough it waits. */
export function ThenStep({ review, held, title }: StepProps & { title: string }) {
  const { then } = held;
  return (
    <Part of={review} step="then" title={title}>
      <p className="lead">{t('review.then.words', { then: review.text.then })}</p>
      {then && <p>{t(`review.then.${then.answer}`, { day: dayOf(then.on), reason: then.reason ?? '' })}</p>}
      {stepOf(review) === 'then' && <ThenChoices review={review} held={held} />}
      {!then && !review.isThenOpen && <p className="muted">{t('review.then.waits')}</p>}
    </Part>
  );
}

function ThenChoices({ review, held }: StepProps) {
  const [isLater, setLater] = useState(false);
  const [missing, setMissing] = useState<ProblemView | null>(null);
  const idFor = useIdFor();
  const { mutate, error, isPending } = $api.useMutation('post', '/api/room/reviews/{reviewId}/then', useStepDone(review, 'next'));
  const say = (body: { answer: 'done' | 'deferred' | 'declined'; reason?: string }) => !isPending && mutate({ params: { path: { reviewId: held.reviewId } }, body: { id: idFor(body), ...body } });
  const later = ({ reason = '' }: Record<string, string>) => {
    const isEmpty = reason.trim() === '';
    setMissing(isEmpty ? missingOne('reason', t('review.then.reason.required')) : null);
    if (!isEmpty) say({ answer: 'deferred', reason });
  };
  if (isLater) {
    return (
      <Form problem={missing ?? refusalOf(error)} isSending={isPending} onSend={later}>
        <Field name="reason" label={t('review.then.reason')} maxLength={500} autoComplete="off" autoFocus />
        <div className="row">
          <SendButton isSending={isPending}>{t('review.then.keep')}</SendButton>
          <button type="button" className="quiet" onClick={() => setLater(false)}>{t('review.then.back')}</button>
        </div>
      </Form>
    );
  }
  return (
    <div className="act">
      <p>{t('review.then.ask', { asker: review.text.askerName })}</p>
      <div className="row">
        <button type="button" className="primary" aria-disabled={isPending || undefined} onClick={() => say({ answer: 'done' })}>{t(isPending ? 'form.sending' : 'review.then.choice.done')}</button>
        <button type="button" onClick={() => setLater(true)}>{t('review.then.choice.deferred')}</button>
        <button type="button" className="quiet" aria-disabled={isPending || undefined} onClick={() => say({ answer: 'declined' })}>{t('review.then.choice.declined')}</button>
      </div>
      <Trouble problem={refusalOf(error)} />
    </div>
  );
}
