import { useQueryClient } from '@tanstack/react-query';
import { $api, newId, problemOf, type Schemas } from '../../lib/api';
import { Form, SendButton } from '../../lib/forms';
import { zoneNote } from '../../lib/format';
import { Failing, Skeleton } from '../../ui/states';
import { clockOf, FIRST_OFFER, hours } from './hours';
import { Mailbox } from './mailbox';
import { r } from './words';

/** The zone is said whether or not this device shows the same. */
const ANY_DEVICE = '';

/** R91: one mail a day at the own hour, only where nobody else reads the mailbox. Stopped with one tap. */
export function Reminder({ zone }: { zone: string }) {
  const mine = $api.useQuery('get', '/api/my/reminder');
  if (!mine.data) return mine.error ? <Failing error={mine.error} onRetry={() => void mine.refetch()} /> : <Skeleton lines={3} />;
  return (
    <div className="stack narrow">
      <p>{r('reminder.lead')}</p>
      {mine.data.mailboxShared === 'no' ? <Hour mine={mine.data} zone={zone} /> : <p>{r(`mailbox.why.${mine.data.mailboxShared ?? 'none'}`)}</p>}
      <Mailbox isFirst={mine.data.mailboxShared !== 'no'} />
    </div>
  );
}

function Hour({ mine, zone }: { mine: Schemas['MyReminder']; zone: string }) {
  const queries = useQueryClient();
  const choose = $api.useMutation('post', '/api/my/reminder', { onSuccess: () => queries.invalidateQueries({ queryKey: ['get', '/api/my/reminder'] }) });
  const save = (hour: number | null) => choose.mutate({ body: { id: newId(), hour } });
  const isOn = mine.hour !== null;
  const isStopped = choose.isSuccess && !isOn;
  return (
    <>
      <p>{r('reminder.when')}</p>
      <p className="reader">{r('reminder.reader')}</p>
      <p role="status"><strong>{mine.hour === null ? r(isStopped ? 'reminder.stopped' : 'reminder.none') : r('reminder.on', { hour: clockOf(mine.hour) })}</strong></p>
      {isOn && <button type="button" onClick={() => save(null)}>{r('reminder.stop')}</button>}
      <Form problem={choose.error && problemOf(choose.error)} isSending={choose.isPending} onSend={({ hour = '' }) => save(Number(hour))}>
        <label className="field">
          <span>{r('reminder.hour')}</span>
          <span className="hint">{zoneNote({ zone }, ANY_DEVICE)}</span>
          <select name="hour" defaultValue={mine.hour ?? FIRST_OFFER}>
            {hours.map(({ hour, label }) => <option key={hour} value={hour}>{label}</option>)}
          </select>
        </label>
        <SendButton isSending={choose.isPending}>{r(isOn ? 'reminder.change' : 'reminder.choose')}</SendButton>
      </Form>
    </>
  );
}
