import { byWhen, dateOf, dayOf } from '../../lib/format';
import { Legend } from '../../lib/legend';
import type { MarkName } from '../../lib/marks';
import type { CouplePage, StaffCriterion } from '../contract';
import { happenedOn } from '../frame/when';
import { t } from '../words';
import { askOf } from './ask';
import { askInWords, leftOpenInWords, sinceInWords } from './since-words';
import { Details } from './details';
import { endedEarlier, firstDue } from './since';
import { Strip } from './strip';
import styles from './couple.module.css';

const STAFF_MARKS: readonly MarkName[] = [
  'kept', 'kept_late', 'missed_told', 'missed_found', 'disputed', 'unconfirmed', 'unrecorded', 'excused', 'rested', 'did_not_come_up', 'pending',
];

/** Since the last session in words, the strips of eight weeks, and one question to begin with. */
export function SinceCard({ page }: { page: CouplePage }) {
  const due = firstDue(page);
  const earlier = page.criteria.filter((criterion) => endedEarlier(criterion, page.since));
  const now = page.criteria.filter((criterion) => !earlier.includes(criterion));
  return (
    <section className={`${styles.card} ${styles.since}`} aria-labelledby="since">
      <h2 id="since">{page.since ? t('since.title', { day: happenedOn(page.since, page) }) : t('since.noneYet')}</h2>
      {page.criteria.length === 0 && <p className={styles.muted}>{t('since.noCriteria')}</p>}
      {due && <p>{due.asks === 'weekly_line' ? t('since.firstLine', { day: dayOf(due.day) }) : t('since.firstDue', { when: byWhen(due.dueAt, page) })}</p>}
      {now.length === 0 && earlier.length > 0 && <p className={styles.muted}>{t('since.noneRuns')}</p>}
      <Lines criteria={now} page={page} />
      <ManyRunning page={page} />
      {page.criteria.length > 0 && <AskLine page={page} />}
      {page.criteria.some(({ occasions }) => occasions.length > 0) && (
        <div className={styles.behind}>
          {earlier.length > 0 && (
            <details>
              <summary>{t('since.endedEarlier', { count: earlier.length })}</summary>
              <Lines criteria={earlier} page={page} isOver />
            </details>
          )}
          <Legend marks={STAFF_MARKS} />
          <Details page={page} />
        </div>
      )}
    </section>
  );
}

interface LineProps {
  page: CouplePage;
  /** Of what was over before the last session there is nothing to say of the time since. */
  isOver?: boolean;
}

const Lines = ({ criteria, ...line }: LineProps & { criteria: StaffCriterion[] }) =>
  criteria.map((criterion) => <CriterionLine key={`${criterion.id} ${criterion.number}`} criterion={criterion} {...line} />);

function CriterionLine({ criterion, page, isOver = false }: LineProps & { criterion: StaffCriterion }) {
  const { text, state, reviewOn, signatures, direction, endsOn } = criterion;
  const signed = page.partners.filter(({ personId }) => signatures.some((one) => one.personId === personId)).map(({ firstName }) => firstName);
  const leftOpen = leftOpenInWords(criterion, page.today);
  return (
    <article className={styles.criterion}>
      <h3>
        {text.doerName}: <span className={styles.behaviour}>{text.behaviour}</span>{' '}
        <span className={styles.review}>{endsOn ? t(state === 'ended' ? 'since.ended' : 'since.ends', { day: dateOf(endsOn) }) : t('since.review', { day: dateOf(reviewOn) })}</span>
      </h3>
      {state === 'waiting' ? (
        <p className={styles.words}>{direction && `${t(`since.change.${direction}`)} `}{signed.length === 2 ? t('since.toEndorse') : t('since.waiting', { count: signed.length, name: signed[0] ?? '' })}</p>
      ) : (
        <>
          {!isOver && <p className={styles.words}>{sinceInWords(criterion, page)}</p>}
          {leftOpen && <p className={styles.words}>{leftOpen}</p>}
          <Strip criterion={criterion} page={page} />
        </>
      )}
    </article>
  );
}

/** R25: once for each doer. */
function ManyRunning({ page }: { page: CouplePage }) {
  const many = new Map(page.criteria.flatMap(({ text, manyRunning }) => (manyRunning === null ? [] : [[text.doerName, manyRunning] as const])));
  return [...many].map(([doer, count]) => <p key={doer}>{t('since.many', { doer, count })}</p>);
}

function AskLine({ page }: { page: CouplePage }) {
  const ask = askOf(page);
  if (ask.kind === 'nothing_yet') return null;
  return (
    <p className={styles.ask}>
      <span className={styles.askLabel}>{t('ask.label')}</span> {askInWords(ask, page.today)}
    </p>
  );
}
