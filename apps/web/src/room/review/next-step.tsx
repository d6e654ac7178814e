import { lazy, Suspense, useState } from 'react';
import { $api, type ProblemView } from '../../lib/api';
import { Choices, Field, Form, SendButton, useIdFor } from '../../lib/forms';
import { useAnnounce } from '../announcements';
import { lastReviewDay } from '../../lib/sentence/draft';
import { daysOn } from '../dates';
import { refusalOf, type Room, type RoomCriterion, useAfter } from '../room-api';
import { type HeldReview, headingOf, type RoomReview } from './review-api';
import { Part } from './part';
import { t } from './words';

const ChangeForm = lazy(async () => ({ default: (await import('../change/change-form')).ChangeForm }));

const CHOICES = ['continue', 'step_down', 'close', 'next_set'] as const;
type Choice = (typeof CHOICES)[number];

interface NextProps { review: RoomReview; held: HeldReview; room: Room }

/** Eight weeks on, on the weekday of the session; two where it could not be said (R41). */
const nextReviewDay = ({ verdict }: HeldReview, { session }: Room): string =>
  daysOn(session.localDate, verdict === 'review_decides' || verdict === 'not_yet_known' ? 14 : 56);

/** Exactly one thing comes next; what it changes is put to signatures like everything else. */
export function NextStep({ review, held, room }: NextProps) {
  const [choice, setChoice] = useState<Choice | null>(null);
  const [missing, setMissing] = useState<ProblemView | null>(null);
  const idFor = useIdFor();
  const announce = useAnnounce();
  const after = useAfter(() => {
    announce(t('review.announce.chosen'));
    document.getElementById(headingOf('end', review))?.focus();
  });
  const { mutate, error, isPending } = $api.useMutation('post', '/api/room/reviews/{reviewId}/conclusion', after);
  const send = ({ reviewOn = '' }: Record<string, string>) => {
    const fields: Record<string, string> = { ...(choice ? {} : { choice: t('review.next.required') }), ...(choice === 'continue' && !reviewOn ? { reviewOn: t('review.next.day.required') } : {}) };
    const [detail] = Object.values(fields);
    setMissing(detail ? { detail, code: 'incomplete', status: 422, fields } : null);
    if (detail || !choice) return;
    const body = { choice, ...(choice === 'continue' ? { reviewOn } : {}) };
    mutate({ params: { path: { reviewId: held.reviewId } }, body: { id: idFor(body), ...body } });
  };
  const options = CHOICES.map((value) => ({ value, label: t(`review.next.${value}`) }));
  return (
    <Part of={review} step="next" title={t('review.next')}>
      {held.choice && <p>{t('review.unsigned')}</p>}
      <div onChange={({ target }) => target instanceof HTMLInputElement && target.name === 'choice' && setChoice(target.value as Choice)}>
        <Form problem={missing ?? refusalOf(error)} isSending={isPending} onSend={send}>
          <Choices name="choice" label={t('review.next.label')} options={options} />
          {choice === 'continue' && (
            <Field name="reviewOn" type="date" label={t('review.next.reviewOn')} hint={t('review.next.reviewOn.hint')} defaultValue={nextReviewDay(held, room)} min={daysOn(room.today, 1)} max={lastReviewDay(room.session.localDate)} />
          )}
          <div className="row"><SendButton isSending={isPending}>{t(choice === 'step_down' ? 'review.next.sendStep' : 'review.next.send')}</SendButton></div>
        </Form>
      </div>
    </Part>
  );
}

/** What was chosen, and where it goes on from here. */
export function Chosen({ review, held, room }: NextProps) {
  const { doerName, askerName } = review.text;
  const { choice } = held;
  if (!choice) return null;
  const criterion = room.criteria.find(({ id, state }) => id === review.criterionId && (state === 'active' || state === 'to_come'));
  return (
    <Part of={review} step="end" title={t('review.next')}>
      <p className="verdict">{t(`review.chosen.${choice}`, { doer: doerName, asker: askerName })}</p>
      {review.isPutToSignatures && <p>{t('review.waits')}</p>}
      {choice === 'step_down' && !review.isPutToSignatures && criterion && <StepDown criterion={criterion} room={room} />}
      {choice === 'next_set' && <p><a href="#builder">{t('review.toBuilder')}</a></p>}
    </Part>
  );
}

function StepDown({ criterion, room }: { criterion: RoomCriterion; room: Room }) {
  const [isOpen, setOpen] = useState(true);
  if (isOpen) return <Suspense><ChangeForm criterion={criterion} room={room} onClose={() => setOpen(false)} /></Suspense>;
  return <div className="row"><button type="button" onClick={() => setOpen(true)}>{t('review.stepDown')}</button></div>;
}
