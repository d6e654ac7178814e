import type { Exercise } from '@groundwork/exercises/exercise';
import { Link } from 'react-router';
import { $api, type Schemas } from '../../lib/api';
import { useExerciseText } from '../../lib/exercise-text';
import { Failing, Skeleton } from '../../ui/states';
import { Page } from '../frame/page';
import { Guide } from '../homework/reading';
import { Lock } from './lock';
import { useOpening } from './opening';
import { OwnForm } from './own-form';
import { OwnPages } from './pages';
import { o } from './words';
import '../homework/work.css';
import './own.css';

type Me = Schemas['Me'];
const CARD = 'X11';

/** A card for hard moments, for its author alone: made whenever they like, asked for by nobody. What stands on it comes first. */
export function CardPage({ me }: { me: Me }) {
  const forms = $api.useQuery('get', '/api/my/forms');
  const card = forms.data?.pages.find(({ exercise }) => exercise === CARD);
  return (
    <Page title={o('own.card.title')} me={me}>
      {card ? <WithText me={me} version={card.version} /> : forms.error ? <Failing error={forms.error} onRetry={() => void forms.refetch()} /> : <Skeleton lines={5} />}
      <p><Link to="/mine">{o('own.all')}</Link></p>
      <p><Link to="/tasks">{o('own.back')}</Link></p>
    </Page>
  );
}

function WithText({ me, version }: { me: Me; version: number }) {
  const text = useExerciseText(CARD, version);
  if (text.data) return <Card me={me} exercise={text.data} />;
  return text.isPending ? <Skeleton lines={5} /> : <Failing error={text.error} onRetry={() => void text.refetch()} />;
}

function Card({ me, exercise }: { me: Me; exercise: Exercise }) {
  const { opening, firstOpening, wasOpen, opened, refused } = useOpening(me.personId);
  return (
    <>
      <p className="muted under-title">{o('own.card.lead')}</p>
      {opening ? (
        <section className="stack" aria-labelledby="own-cards">
          <h2 id="own-cards">{o('own.card.yours')}</h2>
          <OwnPages me={me} opening={opening} exercise={CARD} onRefused={refused} />
        </section>
      ) : <Lock isAgain={wasOpen} onOpened={opened} />}
      {firstOpening && <OwnForm me={me} to={{ exercise: CARD, reader: 'P' }} fields={exercise.fields.map((field) => ({ field, reader: 'P' as const }))} opening={firstOpening} onRefused={refused} />}
      <details className="stack">
        <summary>{o('own.card.how')}</summary>
        <Guide exercise={exercise} />
      </details>
    </>
  );
}
