import { Link } from 'react-router';
import { o } from './words';

/** On a hard day: the way to one's own card, the same for everybody. Whether there is one is behind the password. */
export function MyCard() {
  return <p><Link className="button" to="/card">{o('own.card.open')}</Link></p>;
}
