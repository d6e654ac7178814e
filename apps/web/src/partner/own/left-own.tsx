import { useState } from 'react';
import type { Schemas } from '../../lib/api';
import { Empty } from '../../ui/states';
import { Lock } from './lock';
import { useOpening } from './opening';
import { OwnPages } from './pages';
import { o } from './words';
import '../homework/work.css';
import './own.css';

/** What a partner who left wrote for themselves alone: to read, take along and remove, behind their password. The same for whoever wrote nothing. */
export function LeftOwn({ me }: { me: Schemas['Me'] }) {
  const { opening, wasOpen, opened, refused } = useOpening(me.personId);
  const [hasNone, setNone] = useState(false);
  return (
    <section className="stack" aria-labelledby="left-own">
      <h2 id="left-own">{o('own.left.title')}</h2>
      <p>{o('own.left.lead')}</p>
      {hasNone ? <Empty>{o('own.none')}</Empty>
        : opening ? <OwnPages me={me} opening={opening} mayTake onRefused={refused} />
        : <Lock isAgain={wasOpen} onOpened={opened} onNone={() => setNone(true)} heading="h3" />}
    </section>
  );
}
