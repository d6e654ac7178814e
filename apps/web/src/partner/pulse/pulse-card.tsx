import { Link } from 'react-router';
import type { Schemas } from '../../lib/api';
import { readerLine } from '../homework/reader-line';
import { p } from './words';

/** The same every week, sent or not: whoever looks on learns nothing from it. */
export function PulseCard({ me }: { me: Schemas['Me'] }) {
  return (
    <section className="card work-item">
      <div>
        <h2>{p('pulse.title')}</h2>
        <p className="muted">{p('pulse.lead')}</p>
      </div>
      <p className="reader">{readerLine('T', me)}</p>
      <Link className="button" to="/pulse" aria-label={`${p('pulse.open')}: ${p('pulse.title')}`}>{p('pulse.open')}</Link>
    </section>
  );
}
