import { Link } from 'react-router';
import { f } from './words';

/** The way of the partner who came first to their own word about the other (SR26). It looks the same whatever they said. */
export function FirstCard() {
  return (
    <section className="card row between">
      <div>
        <h2>{f('first.card')}</h2>
        <p className="muted">{f('first.cardText')}</p>
      </div>
      <Link className="button" to="/together">{f('first.open')}</Link>
    </section>
  );
}
