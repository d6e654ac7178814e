import { Link, useLocation } from 'react-router';
import type { Schemas } from '../../lib/api';
import { Page } from '../frame/page';
import { Lock } from './lock';
import { useOpening } from './opening';
import { OwnPages } from './pages';
import { o } from './words';
import '../homework/work.css';
import './own.css';

/** Everything that this person has kept for themselves, or one card of it; behind their password. */
export function MinePage({ me }: { me: Schemas['Me'] }) {
  const { opening, wasOpen, opened, refused } = useOpening(me.personId);
  const partId = partIdIn(useLocation().state);
  return (
    <Page title={o('own.title')} me={me}>
      <p className="muted under-title">{o('own.lead')}</p>
      {opening ? <OwnPages key={partId} me={me} opening={opening} {...(partId ? { partId } : {})} isUnderTitle onRefused={refused} /> : <Lock isAgain={wasOpen} onOpened={opened} />}
      {partId && <p><Link to="/mine" state={null}>{o('own.all')}</Link></p>}
      <p><Link to="/tasks">{o('own.back')}</Link></p>
    </Page>
  );
}

function partIdIn(state: unknown): string | null {
  return typeof state === 'object' && state !== null && 'partId' in state && typeof state.partId === 'string' ? state.partId : null;
}
