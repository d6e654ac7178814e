import { lazy, Suspense, useEffect, useRef } from 'react';
import { $api, type Schemas } from '../../lib/api';
import { dateOf, localDateOf, timeOf } from '../../lib/format';
import { Empty, Failing, Skeleton } from '../../ui/states';
import { Quietly } from '../frame/quietly';
import { NotFree } from '../alone/not-free';
import { Page } from '../frame/page';
import { asHeading } from './sentence-parts';
import { SignChoices } from './sign';
import { t } from '../words';

const OnPaper = lazy(() => import('./on-paper').then(({ OnPaper: part }) => ({ default: part })));
const RoadLine = lazy(() => import('../road/road-line').then(({ RoadLine: part }) => ({ default: part })));
const Replaces = lazy(() => import('./versions').then(({ Replaces: part }) => ({ default: part })));
const LastReview = lazy(() => import('./versions').then(({ LastReview: part }) => ({ default: part })));
const Versions = lazy(() => import('./versions').then(({ Versions: part }) => ({ default: part })));

type Me = Schemas['Me'];
type Agreed = Schemas['AgreedCriterion'];

/** What the two agreed on, both parts in one size; and the place where a new one is signed. */
export function AgreementPage({ me }: { me: Me }) {
  const agreement = $api.useQuery('get', '/api/my/agreement');
  return (
    <Page title={t('agreement.title')} me={me}>
      {agreement.data ? <Criteria criteria={agreement.data.criteria} me={me} /> : agreement.error ? <Failing error={agreement.error} onRetry={() => void agreement.refetch()} /> : <Skeleton lines={5} />}
      {agreement.data && <Suspense><OnPaper criteria={agreement.data.criteria} zone={me.zone} /></Suspense>}
      <Quietly><RoadLine /></Quietly>
    </Page>
  );
}

function Criteria({ criteria, me }: { criteria: Agreed[]; me: Me }) {
  if (criteria.length === 0) return <Empty>{t('agreement.empty')}</Empty>;
  const ended = criteria.filter(({ state }) => state === 'ended');
  const standing = criteria.filter(({ state }) => state !== 'ended');
  const shown = (some: Agreed[]) => some.map((criterion) => <Criterion key={criterion.versionId} criterion={criterion} me={me} />);
  if (standing.length === 0) return shown(ended);
  return (
    <>
      {shown(standing)}
      {ended.length > 0 && (
        <details>
          <summary>{t('agreement.ended', { count: ended.length })}</summary>
          <div className="stack">{shown(ended)}</div>
        </details>
      )}
    </>
  );
}

function Criterion({ criterion, me }: { criterion: Agreed; me: Me }) {
  const { text, state, reviewOn, startsOn } = criterion;
  const sentence = useFocusOnceSigned(state);
  return (
    <article className="card stack agreement">
      <p className="muted small" role="status">{t(`agreement.state.${state}`)}{startsOn && `. ${t('agreement.from', { date: dateOf(startsOn) })}`}</p>
      <h2 className="sentence" ref={sentence} tabIndex={-1}>{text.sentence}</h2>
      <dl className="parts">
        <Part name={t('agreement.part', { name: text.doerName })} words={text.behaviour} />
        <Part name={t('agreement.part', { name: text.askerName })} words={text.commitment} />
        <Part name={t('agreement.then')} words={text.then} />
      </dl>
      {criterion.history.some(({ review }) => review) && <Suspense><LastReview criterion={criterion} /></Suspense>}
      {state !== 'ended' && !isReviewed(criterion) && <p>{t('agreement.review', { date: dateOf(reviewOn) })}</p>}
      {(state === 'to_sign' || state === 'waiting' || state === 'to_come') && criterion.replaces && criterion.direction !== 'ended' && <Suspense><Replaces criterion={criterion} /></Suspense>}
      {state === 'to_sign' && <SignChoices criterion={criterion} me={me} />}
      {state === 'waiting' && criterion.mySignedAt && <p>{t('agreement.signed')}</p>}
      <History criterion={criterion} zone={me.zone} />
    </article>
  );
}

/** Whether this very text was looked at: then its day lies behind. */
const isReviewed = ({ number, history }: Agreed): boolean => history.some((version) => version.number === number && version.review !== null);

// The signing buttons go away; the cursor stays with the words that were signed.
function useFocusOnceSigned(state: Agreed['state']) {
  const sentence = useRef<HTMLHeadingElement>(null);
  const before = useRef(state);
  useEffect(() => {
    if (before.current === 'to_sign' && state !== 'to_sign') sentence.current?.focus();
    before.current = state;
  }, [state]);
  return sentence;
}

function Part({ name, words }: { name: string; words: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{asHeading(words)}</dd>
    </div>
  );
}

function History({ criterion, zone }: { criterion: Agreed; zone: string }) {
  const { number, versionId, mySignedAt, textHash } = criterion;
  return (
    <details>
      <summary>{t('agreement.history')}</summary>
      <p>{t('agreement.history.version', { number })}</p>
      <p>{mySignedAt ? t('agreement.history.signed', { date: dateOf(localDateOf(mySignedAt, { zone })), time: timeOf(mySignedAt, { zone }) }) : t('agreement.history.unsigned')}</p>
      {mySignedAt && <NotFree about="signature" aboutId={versionId} />}
      {criterion.history.length > 1 && <Suspense><Versions criterion={criterion} zone={zone} /></Suspense>}
      <p className="muted small">{t('agreement.history.hash')}<br /><code>{textHash}</code></p>
    </details>
  );
}
