import { lazy, Suspense, useRef, useState } from 'react';
import { found, g, isSameWay, type LibraryItem, type Phase, PHASES, type Suggestion, waysToAsk, wayInWords } from '../../lib/giving';
import { Skeleton } from '../../ui/states';
import type { Room } from '../room-api';
import { type Chosen, Facts, type GiveHereProps, useFocusHere } from './giving-parts';
import type { RoomWork } from './use-room-work';
import { w } from './words';

const GiveBundle = lazy(() => import('./bundle').then(({ GiveBundle: bundle }) => ({ default: bundle })));
const GiveForm = lazy(() => import('./give-form').then(({ GiveForm: form }) => ({ default: form })));

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
  if (step === 'choosing') return <Choose room={room} work={work} onChoose={setStep} onClose={close} onDone={() => setStep('closed')} />;
  return <Suspense fallback={<Skeleton lines={4} />}><GiveForm room={room} work={work} chosen={step} onBack={() => setStep('choosing')} onDone={() => setStep('closed')} /></Suspense>;
}

function Choose({ room, work, onChoose, onClose, onDone }: GiveHereProps & { onChoose: (chosen: Chosen) => void; onClose: () => void; onDone: () => void }) {
  const here = useFocusHere();
  const { bundle } = work;
  return (
    <div className="card giving">
      <h3 ref={here} tabIndex={-1}>{g('giving.open')}</h3>
      <ul className="suggestions">
        {work.suggestions.map((suggestion) => {
          const item = work.library.find(({ exercise }) => exercise === suggestion.exercise);
          return item && <Suggested key={item.exercise} suggestion={suggestion} item={item} room={room} onChoose={onChoose} />;
        })}
      </ul>
      {bundle && !bundle.refusal && <Suspense fallback={null}><GiveBundle room={room} bundle={bundle} onDone={onDone} /></Suspense>}
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
