import { Link } from 'react-router';
import { $api, type Schemas } from '../../lib/api';
import { wordsOf } from '../../lib/words';
import { Empty, Failing, Skeleton } from '../../ui/states';
import words from '../../words/en/hard-day.json';
import { MyCard } from '../own/my-card';
import { Page } from '../frame/page';
import './work.css';

const h = wordsOf(words);

/** R80: what its author wrote under "what keeps me in" comes back on a hard day, with the two ways to somebody. */
export function HardDayPage({ me }: { me: Schemas['Me'] }) {
  const mine = $api.useQuery('get', '/api/my/hard-day');
  return (
    <Page title={h('hardDay.title')} me={me}>
      {mine.data ? <Words words={mine.data.words} /> : mine.error ? <Failing error={mine.error} onRetry={() => void mine.refetch()} /> : <Skeleton lines={3} />}
      <MyCard />
      <p>{h('hardDay.feel')} <Link to="/help">{h('hardDay.help')}</Link></p>
      <p>{h('hardDay.ask', { therapist: me.therapistName })} <Link to="/contact">{h('hardDay.contact')}</Link></p>
    </Page>
  );
}

function Words({ words: own }: { words: string | null }) {
  if (!own) return <Empty>{h('hardDay.none')}</Empty>;
  return (
    <>
      <p className="muted">{h('hardDay.lead')}</p>
      <blockquote className="work-said"><p className="work-words">{own}</p></blockquote>
    </>
  );
}
