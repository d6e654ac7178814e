import { ownForms } from '@groundwork/domain/homework/own-forms';
import { Link } from 'react-router';
import type { Schemas } from '../../lib/api';
import { b } from './words';

/** The same for both partners and on every day: whoever looks on learns nothing from it. */
export function BeginList({ me }: { me: Schemas['Me'] }) {
  return (
    <section className="stack" aria-labelledby="begin">
      <h2 id="begin">{b('begun.title')}</h2>
      <p className="muted">{b('begun.lead', { therapist: me.therapistName })}</p>
      <ul className="work-names">
        {ownForms.map((exercise) => <li key={exercise}><Link to="/form" state={{ exercise }}>{b(`begun.${exercise}`)}</Link></li>)}
      </ul>
      <p>{b('begun.alone')} <Link to="/card">{b('begun.card')}</Link></p>
    </section>
  );
}
