import { $api } from '../../lib/api';
import { useExerciseText } from '../../lib/exercise-text';
import { Choices, Form, LongField, SendButton, useIdFor } from '../../lib/forms';
import { g, hadInWords, isSameWay, type LibraryItem, waysToAsk, wayInWords } from '../../lib/giving';
import { oftens, stepsFor, termsFrom, usualOften, weekdayOptions } from '../../lib/giving-rhythm';
import { useAnnounce } from '../announcements';
import { refusalOf, useAfter } from '../room-api';
import { type Chosen, Facts, type GiveHereProps, useFocusHere } from './giving-parts';
import { TermsFields } from './terms-fields';
import { w } from './words';

/** One thing to give before both: who, how often, until when, when it comes, with a line of the therapist's own; all of it preset. */
export function GiveForm({ room, work, chosen: { item, asked }, onBack, onDone }: GiveHereProps & { chosen: Chosen; onBack: () => void; onDone: () => void }) {
  const here = useFocusHere();
  const idFor = useIdFor();
  const announce = useAnnounce();
  const ways = waysToAsk(item, room.partners);
  const preset = asked ? ways.findIndex((way) => isSameWay(way, asked)) : item.parts.includes('each') ? 0 : -1;
  const after = useAfter(() => {
    announce(w('roomWork.announce.given'));
    onDone();
    document.getElementById('work-title')?.focus();
  });
  const options = oftens(item, work.dueOn);
  const had = hadInWords(item, room.partners);
  const steps = stepsFor(item, asked ?? ways[0] ?? [], work.items, work.library);
  const { mutate, error, isPending } = $api.useMutation('post', '/api/room/work', after);
  const send = (values: Record<string, string>) => {
    // Nothing chosen asks of nobody: the answer names the line.
    const way = ways.length > 1 ? ways[Number(values.asked ?? -1)] : ways[0];
    const weekdays = weekdayOptions.filter(({ value }) => values[`rhythm.weekdays.${value}`] === 'yes').map(({ value }) => Number(value));
    const terms = termsFrom(options, { often: values['rhythm.kind'] ?? 'once', weekdays, until: values['rhythm.until'] ?? '', when: values['delivery.kind'] ?? '', days: values['delivery.days'] ?? '', afterId: values['delivery.afterId'] ?? '' });
    const body = { exercise: item.exercise, asked: way ?? [], dueOn: values.dueOn ?? '', note: (values.note ?? '').trim(), ...terms };
    mutate({ body: { id: idFor(body), ...body } });
  };
  return (
    <div className="card giving">
      <h3 ref={here} tabIndex={-1}>{item.title}</h3>
      <Facts item={item} />
      <Why item={item} />
      {had && <p>{had}</p>}
      <Form problem={refusalOf(error)} isSending={isPending} onSend={send}>
        {ways.length > 1 ? (
          <Choices name="asked" label={g('giving.who')} defaultValue={preset < 0 ? undefined : String(preset)} options={ways.map((way, at) => ({ value: String(at), label: wayInWords(way, room.partners) }))} />
        ) : (
          <p>{g('giving.forWhom', { who: wayInWords(ways[0] ?? [], room.partners) })}</p>
        )}
        <TermsFields ownTimes={item.ownTimes} options={options} initial={usualOften(item)} today={room.today} dueOn={work.dueOn} steps={steps} />
        <LongField name="note" rows={2} maxLength={200} label={g('giving.note')} hint={g('giving.noteHint')} />
        <div className="row">
          <SendButton isSending={isPending}>{g('giving.send')}</SendButton>
          <button type="button" className="quiet" onClick={onBack}>{g('giving.back')}</button>
        </div>
      </Form>
    </div>
  );
}

function Why({ item: { exercise, version } }: { item: LibraryItem }) {
  const { data } = useExerciseText(exercise, version);
  return data ? <p>{data.why}</p> : null;
}
