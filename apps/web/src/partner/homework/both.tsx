import type { Exercise, Field } from '@groundwork/exercises/exercise';
import type { Schemas } from '../../lib/api';
import { dayOf, localDateOf } from '../../lib/format';
import { AnswerView } from './answer-view';
import { readingOf } from './answers';
import { Replies } from './replies';
import { w } from './words';

type Me = Schemas['Me'];
type Act = Schemas['SentAct'] & { sentAt?: string };

interface ActsProps { acts: readonly Act[]; fields: readonly Field[]; zone: string; earlierTitle: string }

/** What stands, what was added to it, and behind one tap what was sent before. */
export function Acts({ acts, fields, zone, earlierTitle }: ActsProps) {
  const { standing, added, earlier } = readingOf(acts);
  return (
    <>
      {standing && <AnswerView fields={fields} answers={standing.answers} />}
      {added.map((act, at) => <Addition key={at} act={act} zone={zone} />)}
      {earlier.length > 0 && (
        <details className="stack">
          <summary>{earlierTitle}</summary>
          {earlier.map((act, at) => (act.kind === 'answer' ? <AnswerView key={at} fields={fields} answers={act.answers} /> : <Addition key={at} act={act} zone={zone} />))}
        </details>
      )}
    </>
  );
}

function Addition({ act: { answers, sentAt }, zone }: { act: Act; zone: string }) {
  return (
    <div className="work-said">
      <p className="muted small">{sentAt ? w('myWork.addedOn', { day: dayOf(localDateOf(sentAt, { zone })) }) : w('myWork.added')}</p>
      {answers.map(({ key, text }) => <p key={key} className="work-words">{text}</p>)}
    </div>
  );
}

/** What the other sent, once it is the asking partner's to read: without when, and without how often. */
export function Theirs({ me, page, exercise }: { me: Me; page: Schemas['MyWorkPage']; exercise: Exercise }) {
  if (!page.other) return null;
  const name = page.other.firstName;
  return (
    <section className="card stack">
      <h3>{name}</h3>
      <Acts acts={page.other.acts} fields={exercise.fields} zone={me.zone} earlierTitle={w('myWork.theirEarlier', { name })} />
      <Replies me={me} replies={page.other.replies} />
    </section>
  );
}

/** Beside a page that is still to do: what the other sent, where both read at sending. */
export function TheirPart({ me, page, exercise }: { me: Me; page: Schemas['MyWorkPage']; exercise: Exercise }) {
  if (!page.other) return null;
  return (
    <details>
      <summary>{w('myWork.theirs', { name: me.partnerName })}</summary>
      <Theirs me={me} page={page} exercise={exercise} />
    </details>
  );
}
