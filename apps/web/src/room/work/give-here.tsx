import { useEffect, useRef, useState } from 'react';
import { $api } from '../../lib/api';
import { useExerciseText } from '../../lib/exercise-text';
import { Choices, Field, Form, SendButton, useIdFor } from '../../lib/forms';
import { type Asked, found, g, isSameWay, type LibraryItem, type Phase, PHASES, type Suggestion, waysToAsk, wayInWords } from '../../lib/giving';
import { useAnnounce } from '../announcements';
import { refusalOf, useAfter, type Room } from '../room-api';
import type { RoomWork } from './use-room-work';
import { w } from './words';

interface Chosen {
  item: LibraryItem;
  asked: Asked[] | null;
}

interface GiveHereProps {
  room: Room;
  work: RoomWork;
}

/** Before both: one of three, or one of the library, with who, until when and why already set. */
export function GiveHere({ room, work }: GiveHereProps) {
  const [step, setStep] = useState<'closed' | 'choosing' | Chosen>('closed');
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setStep('closed');
    requestAnimationFrame(() => button.current?.focus());
  };
  if (step === 'closed') {
    return (
      <div className="row">
        <button ref={button} type="button" onClick={() => setStep('choosing')}>{g('giving.open')}</button>
      </div>
    );
  }
  if (step === 'choosing') return <Choose room={room} work={work} onChoose={setStep} onClose={close} />;
  return <GiveForm room={room} work={work} chosen={step} onBack={() => setStep('choosing')} onDone={() => setStep('closed')} />;
}

/** The cursor goes where the page has changed. */
function useFocusHere() {
  const here = useRef<HTMLHeadingElement>(null);
  useEffect(() => here.current?.focus(), []);
  return here;
}

function Choose({ room, work, onChoose, onClose }: GiveHereProps & { onChoose: (chosen: Chosen) => void; onClose: () => void }) {
  const here = useFocusHere();
  return (
    <div className="card giving">
      <h3 ref={here} tabIndex={-1}>{g('giving.open')}</h3>
      <ul className="suggestions">
        {work.suggestions.map((suggestion) => {
          const item = work.library.find(({ exercise }) => exercise === suggestion.exercise);
          return item && <Suggested key={item.exercise} suggestion={suggestion} item={item} room={room} onChoose={onChoose} />;
        })}
      </ul>
      <details>
        <summary>{g('giving.library')}</summary>
        <Library work={work} onChoose={onChoose} />
      </details>
      <div className="row">
        <button type="button" className="quiet" onClick={onClose}>{w('roomWork.close')}</button>
      </div>
    </div>
  );
}

/** One press chooses it with everybody it asks; where the parts differ and nobody has said whose is whose, one press for each way. */
function Suggested({ suggestion: { asked }, item, room, onChoose }: { suggestion: Suggestion; item: LibraryItem; room: Room; onChoose: (chosen: Chosen) => void }) {
  const ways = waysToAsk(item, room.partners);
  const offered = asked ? ways.filter((way) => isSameWay(way, asked)) : ways;
  return (
    <li>
      <strong>{item.title}</strong>
      <Facts item={item} />
      {offered.map((way) => {
        const who = g('giving.forWhom', { who: wayInWords(way, room.partners) });
        return <button key={who} type="button" aria-label={g('giving.chooseFor', { title: item.title, who })} onClick={() => onChoose({ item, asked: way })}>{who}</button>;
      })}
    </li>
  );
}

function Facts({ item: { minutes, tag, reader } }: { item: LibraryItem }) {
  return <p className="work-facts muted small">{[g('giving.minutes', { minutes }), g(`giving.${tag}`), g(`giving.reader.${reader}`)].map((one) => <span key={one}>{one}</span>)}</p>;
}

/** What can be given here today. What belongs to a later part or is not for both eyes is not named before both. */
function Library({ work, onChoose }: { work: RoomWork; onChoose: (chosen: Chosen) => void }) {
  const [name, setName] = useState('');
  const [phase, setPhase] = useState<Phase | null>(work.phase);
  const open = work.library.filter(({ refusal }) => refusal === null);
  const groups = found(open, { phase, name });
  const parts = PHASES.filter((one) => open.some((item) => item.phase === one));
  return (
    <div className="stack room-library">
      <div className="finding">
        <div className="field">
          <label htmlFor="work-name">{g('giving.search')}</label>
          <input id="work-name" type="search" value={name} onChange={(event) => setName(event.currentTarget.value)} />
        </div>
        <div className="field">
          <label htmlFor="work-part">{g('giving.part')}</label>
          <select id="work-part" value={phase ?? ''} onChange={(event) => setPhase(PHASES.find((one) => one === event.currentTarget.value) ?? null)}>
            {parts.map((one) => <option key={one} value={one}>{g(`part.${one}`)}</option>)}
            <option value="">{g('giving.allParts')}</option>
          </select>
        </div>
      </div>
      {groups.length === 0 && <p role="status">{g('giving.none')}</p>}
      <ul>
        {groups.flatMap(({ items }) => items).map((item) => (
          <li key={item.exercise}>
            <span><strong>{item.title}</strong><Facts item={item} /></span>
            <button type="button" aria-label={g('giving.chooseOf', { title: item.title })} onClick={() => onChoose({ item, asked: null })}>{g('giving.choose')}</button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function GiveForm({ room, work, chosen: { item, asked }, onBack, onDone }: GiveHereProps & { chosen: Chosen; onBack: () => void; onDone: () => void }) {
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
  const { mutate, error, isPending } = $api.useMutation('post', '/api/room/work', after);
  const send = (values: Record<string, string>) => {
    // Nothing chosen asks of nobody: the answer names the line.
    const way = ways.length > 1 ? ways[Number(values.asked ?? -1)] : ways[0];
    const body = { exercise: item.exercise, asked: way ?? [], dueOn: values.dueOn ?? '', note: (values.note ?? '').trim() };
    mutate({ body: { id: idFor(body), ...body } });
  };
  return (
    <div className="card giving">
      <h3 ref={here} tabIndex={-1}>{item.title}</h3>
      <Facts item={item} />
      <Why item={item} />
      <Form problem={refusalOf(error)} isSending={isPending} onSend={send}>
        {ways.length > 1 ? (
          <Choices name="asked" label={g('giving.who')} defaultValue={preset < 0 ? undefined : String(preset)} options={ways.map((way, at) => ({ value: String(at), label: wayInWords(way, room.partners) }))} />
        ) : (
          <p>{g('giving.forWhom', { who: wayInWords(ways[0] ?? [], room.partners) })}</p>
        )}
        <Field name="dueOn" type="date" label={g('giving.due')} defaultValue={work.dueOn} min={room.today} />
        <Field name="note" maxLength={200} label={g('giving.note')} hint={g('giving.noteHint')} />
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
