import type { Exercise } from '@groundwork/exercises/exercise';
import type { Schemas } from '../../lib/api';
import { dayOf } from '../../lib/format';
import { rhythmInWords } from '../../lib/rhythm';
import { w } from './words';

interface ReadingProps { me: Schemas['Me']; page: Schemas['MyWorkPage']; exercise: Exercise; isFolded: boolean }

/** What is asked: how long, how often, until when, what the therapist says, why now, the steps, what a good attempt looks like (R78). */
export function Reading({ me, page, exercise, isFolded }: ReadingProps) {
  return (
    <>
      <p className="muted under-title work-about">
        <span>{page.reader === 'P' || page.whenever ? w('myWork.minutes', { minutes: page.minutes }) : w('myWork.for', { minutes: page.minutes, day: dayOf(page.dueOn) })}</span>
        <span>{page.rhythm ? rhythmInWords(page.rhythm) : exercise.howOften}</span>
        <span>{w(`myWork.${page.tag}`)}</span>
      </p>
      {page.note && (
        <blockquote className="work-said">
          <p className="muted small">{w('myWork.note', { therapist: me.therapistName })}</p>
          <p className="work-words">{page.note}</p>
        </blockquote>
      )}
      {isFolded ? <details><summary>{w('myWork.steps')}</summary><Guide exercise={exercise} /></details> : <Guide exercise={exercise} />}
    </>
  );
}

/** Why, the steps, and what a good attempt looks like. */
export function Guide({ exercise: { why, steps, good, lowDemand } }: { exercise: Exercise }) {
  return (
    <div className="reading">
      <section className="stack">
        <h2>{w('myWork.why')}</h2>
        <p>{why}</p>
        {lowDemand && <p>{w('myWork.decline')}</p>}
      </section>
      <section className="stack">
        <h2>{w('myWork.steps')}</h2>
        <ol>{steps.map((step) => <li key={step}>{step}</li>)}</ol>
      </section>
      <section className="stack">
        <h2>{w('myWork.good')}</h2>
        <ul>{good.map((one) => <li key={one}>{one}</li>)}</ul>
      </section>
    </div>
  );
}
