import { Link } from 'react-router';
import { $api, type Schemas } from '../../lib/api';
import { Failing, Skeleton } from '../../ui/states';
import { asHeading } from '../criteria/sentence-parts';
import { Page } from '../frame/page';
import { House } from './house';
import { h } from './words';

type Me = Schemas['Me'];

/** The house, and under it by name what this week asks: what both agreed, each one's part alike (R82), and the own work. */
export function HousePage({ me }: { me: Me }) {
  const agreement = $api.useQuery('get', '/api/my/agreement');
  const tonight = $api.useQuery('get', '/api/my/tonight');
  const error = agreement.error ?? tonight.error;
  return (
    <Page title={h('house.title')} me={me}>
      <p className="muted under-title">{h('house.lead')}</p>
      {me.phase && <House phase={me.phase} />}
      {agreement.data && tonight.data ? <Week me={me} criteria={agreement.data.criteria} work={tonight.data.foundation} />
        : error ? <Failing error={error} onRetry={() => void Promise.all([agreement.refetch(), tonight.refetch()])} />
        : <Skeleton lines={3} />}
    </Page>
  );
}

interface WeekProps { me: Me; criteria: Schemas['Agreement']['criteria']; work: Schemas['Tonight']['foundation'] }

function Week({ me, criteria, work }: WeekProps) {
  const active = criteria.filter(({ state }) => state === 'active').map(({ criterionId, text }) => ({ criterionId, ...text }));
  // In one order for both partners.
  const names = [...new Set([me.firstName, me.partnerName])].sort();
  return (
    <section className="stack">
      <h2>{h('house.week')}</h2>
      {active.length === 0 && work.length === 0 && <p>{h('house.nothing')}</p>}
      {active.length > 0 && (
        <div className="house-shares">
          {names.map((name) => (
            <section key={name} className="stack">
              <h3>{h('house.of', { name })}</h3>
              <ul className="house-names">{partsOf(name, active).map((part) => <li key={part}>{part}</li>)}</ul>
            </section>
          ))}
        </div>
      )}
      {work.length > 0 && (
        <section className="stack">
          <h3>{h('house.yours')}</h3>
          <ul className="house-names">{work.map(({ partId, title }) => <li key={partId}><Link to="/task" state={{ partId }}>{title}</Link></li>)}</ul>
        </section>
      )}
    </section>
  );
}

/** What one of them does, and what the same one promised where the other does it. */
function partsOf(name: string, active: readonly Schemas['CriterionText'][]): string[] {
  return [...new Set(active.flatMap(({ doerName, askerName, behaviour, commitment }) => [...(doerName === name ? [asHeading(behaviour)] : []), ...(askerName === name ? [commitment] : [])]))];
}
