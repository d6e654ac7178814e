import { Link } from 'react-router';
import { $api } from '../../lib/api';
import { o } from './words';

/** The exercise that makes a card for hard moments. */
const CARD = 'X11';

/** On a hard day: the way to one's own card, if one was asked for. Whether anything stands on it is behind the password. */
export function MyCard() {
  const work = $api.useQuery('get', '/api/my/work');
  const card = work.data?.items.find(({ exercise }) => exercise === CARD);
  return card ? <p><Link className="button" to="/mine" state={{ partId: card.partId }}>{o('own.card.open')}</Link></p> : null;
}
