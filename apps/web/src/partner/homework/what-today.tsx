import { Link } from 'react-router';
import type { Schemas } from '../../lib/api';
import { dayOf } from '../../lib/format';
import { asHeading, asMeaning } from '../criteria/sentence-parts';
import { w } from './words';
import './work.css';

/** R19: what is due from me, with what it means to the other; the work of the foundation; and where to ask. */
export function WhatToday({ tonight: { occasions, earlier, standing, foundation, today } }: { tonight: Schemas['Tonight'] }) {
  const due = [...occasions, ...earlier].filter(({ as, entry, day }) => as === 'doer' && !entry && day >= today);
  return (
    <>
      {due.length === 0 && standing.length === 0 && foundation.length === 0 && <p>{w('myWork.whatNone')}</p>}
      {due.map((one) => <p key={`${one.versionId} ${one.slot}`}>{w('myWork.whatDue', { behaviour: asHeading(one.behaviour), name: one.askerName, shows: asMeaning(one.shows) })}</p>)}
      {standing.map(({ criterionId, ...one }) => <p key={criterionId}>{w('myWork.whatStanding', { behaviour: asHeading(one.behaviour), name: one.askerName, shows: asMeaning(one.shows) })}</p>)}
      {foundation.length > 0 && (
        <div>
          <p className="muted small">{w('myWork.whatWork')}</p>
          <ul className="work-names">
            {foundation.map(({ partId, title, minutes, dueOn }) => (
              <li key={partId}><Link to="/task" state={{ partId }}>{title}</Link>, {w('myWork.for', { minutes, day: dayOf(dueOn) })}</li>
            ))}
          </ul>
        </div>
      )}
      <p><Link to="/steady">{w('myWork.hardDay')}</Link></p>
      <p>{w('myWork.whatAsk')} <Link to="/contact">{w('myWork.ask')}</Link></p>
    </>
  );
}
