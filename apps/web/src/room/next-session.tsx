import { $api } from '../lib/api';
import { dayOf } from '../lib/format';
import { Field, Form, SendButton, useIdFor } from '../lib/forms';
import { useAnnounce } from './announcements';
import { daysOn } from './dates';
import { t, refusalOf, useAfter, type PlannedSession, type Room } from './room-api';

/** When the three meet again: preset to the same hour in a week. */
export function NextSession({ room }: { room: Room }) {
  return (
    <section id="next" aria-labelledby="next-title">
      <h2 id="next-title" tabIndex={-1}>{t('room.next')}</h2>
      {room.next ? <Planned next={room.next} /> : <PlanForm session={room.session} today={room.today} />}
    </section>
  );
}

function Planned({ next }: { next: PlannedSession }) {
  return <p className="lead">{t('room.when', { day: dayOf(next.localDate), time: next.localTime, minutes: next.minutes })} {next.link && <a href={next.link} target="_blank" rel="noreferrer">{t('room.link')}</a>}</p>;
}

function PlanForm({ session, today }: { session: PlannedSession; today: string }) {
  const idFor = useIdFor();
  const announce = useAnnounce();
  const after = useAfter(() => {
    announce(t('room.announce.planned'));
    document.getElementById('next-title')?.focus();
  });
  const { mutate, error, isPending } = $api.useMutation('post', '/api/room/sessions', after);
  const plan = (values: Record<string, string>) => {
    const body = { localDate: values.localDate ?? '', localTime: values.localTime ?? '', minutes: Number(values.minutes) };
    mutate({ body: { id: idFor(body), ...body } });
  };
  return (
    <Form className="form plan" problem={refusalOf(error)} isSending={isPending} onSend={plan}>
      <Field name="localDate" type="date" label={t('room.next.date')} defaultValue={daysOn(session.localDate, 7)} min={today} />
      <Field name="localTime" type="time" label={t('room.next.time')} defaultValue={session.localTime} />
      <Field name="minutes" type="number" inputMode="numeric" min={10} max={240} step={5} label={t('room.next.minutes')} defaultValue={session.minutes} />
      <SendButton isSending={isPending}>{t('room.next.plan')}</SendButton>
    </Form>
  );
}
