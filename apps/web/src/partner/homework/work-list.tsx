import { Link } from 'react-router';
import { $api, type Schemas } from '../../lib/api';
import { dateOf, dayOf, localDateOf } from '../../lib/format';
import { rhythmInWords } from '../../lib/rhythm';
import { Empty, Failing, Skeleton } from '../../ui/states';
import { BeginList } from '../begun/begin-list';
import { Page } from '../frame/page';
import { PulseCard } from '../pulse/pulse-card';
import { t } from '../words';
import { readerLine } from './reader-line';
import { w } from './words';
import './work.css';

type Me = Schemas['Me'];
type Item = Schemas['MyWorkItem'];
const STATES = ['to_do', 'sent', 'answered'] as const;
const HEADINGS = { to_do: 'myWork.toDo', sent: 'myWork.sent', answered: 'myWork.answered' } as const;

/** "Your practice": what is to do, what was sent, what was answered; what, how long, until when, and who reads it (R78). */
export function WorkListPage({ me }: { me: Me }) {
  const work = $api.useQuery('get', '/api/my/work');
  const task = $api.useQuery('get', '/api/my/task');
  const error = work.error ?? task.error;
  return (
    <Page title={w('myWork.title')} me={me}>
      {work.data && task.data ? <Lists items={work.data.items} task={task.data} me={me} /> : error ? (
        <>
          <Failing error={error} onRetry={() => void Promise.all([work.refetch(), task.refetch()])} />
          <PulseCard me={me} />
          <Unasked me={me} />
        </>
      ) : <Skeleton lines={5} />}
    </Page>
  );
}

/** What nobody asked for, and what only they read: there whatever became of the list. */
function Unasked({ me }: { me: Me }) {
  return (
    <>
      <p><Link to="/mine">{w('myWork.mine')}</Link></p>
      <BeginList me={me} />
    </>
  );
}

function Lists({ items, task, me }: { items: Item[]; task: Schemas['FirstTask']; me: Me }) {
  const [own, others] = [items.filter(({ reader }) => reader === 'P'), items.filter(({ reader }) => reader !== 'P')];
  const hasToDo = task.state === 'to_do' || others.some(({ isAsked }) => isAsked);
  const theirs = others.filter(({ state, isAsked }) => state === 'to_do' && !isAsked);
  return (
    <>
      <p className="muted under-title">{w('myWork.lead')}</p>
      {!hasToDo && <Empty>{w('myWork.none')}</Empty>}
      {STATES.map((state) => {
        const all = others.filter((item) => item.state === state && (state !== 'to_do' || item.isAsked));
        const here = all.filter((item) => isNear(item, all));
        const before = all.filter((item) => !here.includes(item));
        const isFirstTaskHere = task.state === state;
        return (here.length > 0 || isFirstTaskHere) && (
          <section key={state} className="stack">
            <h2>{w(HEADINGS[state])}</h2>
            <ul className="work-list">
              {here.map((item) => <li key={item.partId}><WorkCard item={item} me={me} /></li>)}
              {isFirstTaskHere && <li><FirstTask task={task} zone={me.zone} /></li>}
            </ul>
            <Folded title={w('myWork.before', { count: before.length })} items={before} me={me} />
          </section>
        );
      })}
      <Folded title={w('myWork.theirDays', { name: me.partnerName })} items={theirs} me={me} />
      <PulseCard me={me} />
      {own.length > 0 && (
        <section className="stack">
          <h2>{w('myWork.whenever')}</h2>
          <ul className="work-list">{own.map((item) => <li key={item.partId}><WorkCard item={item} me={me} /></li>)}</ul>
        </section>
      )}
      <Unasked me={me} />
    </>
  );
}

const NEAR = 2;

/** Of what comes again the last two stand open, the earlier ones behind one tap. */
function isNear(item: Item, all: readonly Item[]): boolean {
  if (!item.rhythm || item.isAsked) return true;
  return all.filter(({ rhythm, exercise }) => rhythm && exercise === item.exercise).indexOf(item) < NEAR;
}

function Folded({ title, items, me }: { title: string; items: readonly Item[]; me: Me }) {
  if (items.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <ul className="work-list">{items.map((item) => <li key={item.partId}><WorkCard item={item} me={me} /></li>)}</ul>
    </details>
  );
}

/** The whole card's words lead to one page. Its address carries no id: that travels beside it. */
export function WorkCard({ item, me, isLead = false }: { item: Item; me: Me; isLead?: boolean }) {
  const { title, minutes, dueOn, state, reader, partId, exercise, version, tag, sentAt } = item;
  const Heading = isLead ? 'h2' : 'h3';
  const isForMe = reader === 'P';
  return (
    <section className="card work-item">
      <div>
        <Heading>{title}</Heading>
        <p className="muted work-about">
          <span>{isForMe ? item.howOften : item.whenever && state === 'to_do' ? w('myWork.minutes', { minutes }) : state === 'to_do' || !sentAt ? w('myWork.for', { minutes, day: dayOf(dueOn) }) : w('myWork.sentOn', { day: dayOf(localDateOf(sentAt, { zone: me.zone })) })}</span>
          {item.rhythm && <span>{rhythmInWords(item.rhythm)}</span>}
          <span>{w(`myWork.${tag}`)}</span>
        </p>
      </div>
      <p className="reader">{readerLine(reader, me)}{item.fewer === 'author' && ` ${w('myWork.fewer.author')}`}</p>
      <Link className={isLead ? 'button primary' : 'button'} to="/task" state={{ partId, exercise, version }} aria-label={`${w(state === 'to_do' || isForMe ? 'myWork.open' : 'myWork.look')}: ${title}`}>
        {w(state === 'to_do' || isForMe ? 'myWork.open' : 'myWork.look')}
      </Link>
    </section>
  );
}

function FirstTask({ task: { minutes, state, sentAt }, zone }: { task: Schemas['FirstTask']; zone: string }) {
  return (
    <section className="card work-item">
      <div>
        <h3>{t('expect.title')}</h3>
        <p className="muted">{sentAt ? w('myWork.sentOn', { day: dateOf(localDateOf(sentAt, { zone })) }) : w('myWork.minutes', { minutes })}</p>
      </div>
      <p className="reader">{t('reader.therapist')}</p>
      <Link className="button" to="/first-task">{t(state === 'to_do' ? 'task.open' : 'task.look')}</Link>
    </section>
  );
}
