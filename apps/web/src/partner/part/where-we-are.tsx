import { Link } from 'react-router';
import type { Schemas } from '../../lib/api';
import { b } from '../begun/words';
import { h } from '../house/words';
import { t } from './words';

type Phase = NonNullable<Schemas['Me']['phase']>;

/** The part of the work and what it is for, the same words for both. Never what is left, nor until when (R14). */
export function WhereWeAre({ phase }: { phase: Phase }) {
  return (
    <section className="stack" aria-labelledby="where-we-are">
      <h2 id="where-we-are">{t(`part.${phase}`)}</h2>
      <p>{t(`partFor.${phase}`)}</p>
      <p><Link to="/form" state={{ exercise: 'X10' }}>{b('begun.X10')}</Link></p>
      <p><Link to="/house">{h('house.link')}</Link></p>
    </section>
  );
}
