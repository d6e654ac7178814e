import { Link } from 'react-router';
import type { Schemas } from '../../lib/api';
import { WorkCard } from './work-list';
import { p } from '../pulse/words';
import { w } from './words';

/** The work that is due first, its minutes, and who reads it; everything else is one tap away. */
export function NextWork({ item, me }: { item: Schemas['MyWorkItem'] | null; me: Schemas['Me'] }) {
  return (
    <>
      {item && <WorkCard item={item} me={me} isLead />}
      <p><Link to="/tasks">{w('myWork.title')}</Link></p>
      <p><Link to="/pulse">{p('pulse.title')}</Link></p>
    </>
  );
}
