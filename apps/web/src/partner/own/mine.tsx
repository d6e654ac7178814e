import { Link } from 'react-router';
import type { Schemas } from '../../lib/api';
import { Page } from '../frame/page';
import { Lock } from './lock';
import { useOpening } from './opening';
import { OwnPages } from './pages';
import { o } from './words';
import '../homework/work.css';
import './own.css';

/** Everything that this person has kept for themselves; behind their password. */
export function MinePage({ me }: { me: Schemas['Me'] }) {
  const { opening, wasOpen, opened, refused } = useOpening(me.personId);
  return (
    <Page title={o('own.title')} me={me}>
      <p className="muted under-title">{o('own.lead')}</p>
      {opening ? <OwnPages me={me} opening={opening} isUnderTitle onRefused={refused} /> : <Lock isAgain={wasOpen} onOpened={opened} />}
      <p><Link to="/tasks">{o('own.back')}</Link></p>
    </Page>
  );
}
