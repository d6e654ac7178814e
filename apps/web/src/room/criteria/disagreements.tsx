import { useRef, useState } from 'react';
import { $api, type Schemas } from '../../lib/api';
import { dayOf, weekOf } from '../../lib/format';
import { Trouble, useIdFor } from '../../lib/forms';
import { Mark, markName } from '../../lib/marks';
import { wordsOf } from '../../lib/words';
import { Failing, Skeleton } from '../../ui/states';
import rulings from '../../words/en/rulings.json';
import { useAnnounce } from '../announcements';
import { refusalOf, useAfter } from '../room-api';
import './disagreements.css';

const t = wordsOf(rulings);

type Criterion = Schemas['CriterionDisagreements'];
type Day = Schemas['Disagreement'];
type Choice = Criterion['choices'][number];
type Said = Exclude<Choice, 'two_more_weeks'>;

/** So many days of one agreement are in sight at once; the others are behind one press. */
const IN_SIGHT = 4;

/**
 * What the two saw differently (R42, X07): both answers of the same size, and for each day to settle it, to leave it open
 * for two more weeks, or to find other words. `criterionId` narrows to one agreement, and then says so where nothing is left.
 */
export function Disagreements({ criterionId }: { criterionId?: string }) {
  const { data, error, refetch } = $api.useQuery('get', '/api/room/disagreements');
  if (error && !data) return <Failing error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={3} />;
  const headingId = `disagreements-${criterionId ?? 'all'}`;
  const criteria = data.criteria.filter((one) => criterionId === undefined || one.criterionId === criterionId);
  if (criteria.length === 0) return criterionId === undefined ? null : <p className="muted">{t('rulings.none')}</p>;
  return (
    <>
      <div>
        <h3 id={headingId}>{t('rulings.title')}</h3>
        <p className="muted">{t('rulings.lead')}</p>
      </div>
      <ul className="criteria" aria-labelledby={headingId}>
        {criteria.map((one) => <OneCriterion key={one.criterionId} criterion={one} />)}
      </ul>
    </>
  );
}

function OneCriterion({ criterion }: { criterion: Criterion }) {
  const { text, occasions } = criterion;
  const [inSight, behind] = [occasions.slice(0, IN_SIGHT), occasions.slice(IN_SIGHT)];
  const list = (days: readonly Day[]) => <ul className="left-days">{days.map((day) => <LeftDay key={`${day.versionId} ${day.slot}`} day={day} criterion={criterion} />)}</ul>;
  return (
    <li className="card opened">
      <h4>{t('rulings.criterion', { doer: text.doerName, behaviour: text.behaviour })}</h4>
      {list(inSight)}
      {behind.length > 0 && <details><summary>{t('rulings.more', { count: behind.length })}</summary>{list(behind)}</details>}
    </li>
  );
}

/** "Tuesday 8 December", or the week of a line or a count. */
const nameOf = ({ day, slot }: Day): string => (slot.includes('W') ? weekOf(day) : dayOf(day));

function LeftDay({ day, criterion }: { day: Day; criterion: Criterion }) {
  const [isSettling, setSettling] = useState(false);
  // The same day can stand in the opened weeks and in a review: the cursor goes back to where it was said.
  const heading = useRef<HTMLHeadingElement>(null);
  const idFor = useIdFor();
  const announce = useAnnounce();
  const back = () => {
    setSettling(false);
    heading.current?.focus();
  };
  const { mutate, error, isPending, variables } = $api.useMutation('post', '/api/room/rulings', useAfter(back));
  const say = (choice: Choice) => {
    if (isPending) return;
    const body = { versionId: day.versionId, slot: day.slot, choice };
    mutate({ body: { id: idFor(body), ...body } }, { onSuccess: () => announce(saidOf(choice, nameOf(day))) });
  };
  return (
    <li className="left-day" aria-busy={isPending}>
      <h5 ref={heading} tabIndex={-1}>{nameOf(day)}</h5>
      <BothAnswers day={day} criterion={criterion} />
      <Standing day={day} />
      {isSettling
        ? <Settle day={day} criterion={criterion} sent={isPending ? variables.body.choice : null} onSay={say} onBack={back} />
        : <Choices day={day} criterion={criterion} isPending={isPending} onSettle={() => setSettling(true)} onLater={() => say('two_more_weeks')} />}
      <Trouble problem={refusalOf(error)} />
    </li>
  );
}

function saidOf(choice: Choice, day: string): string {
  if (choice === 'two_more_weeks') return t('rulings.announce.until', { day });
  return t(choice === 'left_open' ? 'rulings.announce.open' : 'rulings.announce.settled', { day });
}

function BothAnswers({ day, criterion: { text } }: { day: Day; criterion: Criterion }) {
  const sides = [[text.doerName, day.doer], [text.askerName, day.other]] as const;
  return (
    <dl className="both-answers">
      {sides.map(([name, answer]) => <div key={name}><dt>{name}</dt><dd>{t(answer === null ? 'rulings.answer.none' : `rulings.answer.${answer}`)}</dd></div>)}
    </dl>
  );
}

/** What was said about it so far; nothing where nothing was. */
function Standing({ day: { ruled, againOn, why } }: { day: Day }) {
  if (ruled) return <p className="settled-here"><Mark of={ruled} size={20} label="" /> {t('rulings.settled', { mark: markName(ruled) })}</p>;
  if (againOn) return <p>{t('rulings.until', { day: dayOf(againOn) })}</p>;
  return why === 'entries_cannot_say' ? <p className="muted">{t('rulings.cannotSay')}</p> : null;
}

interface ChoicesProps { day: Day; criterion: Criterion; isPending: boolean; onSettle: () => void; onLater: () => void }

function Choices({ day, criterion: { criterionId, canReword }, isPending, onSettle, onLater }: ChoicesProps) {
  const named = (act: string) => t('rulings.of', { act, day: nameOf(day) });
  const isOpen = day.ruled === null;
  const settle = t(isOpen ? 'rulings.settle' : 'rulings.otherwise');
  return (
    <div className="row">
      <button type="button" aria-label={named(settle)} onClick={onSettle}>{settle}</button>
      {isOpen && day.againOn === null && (
        <button type="button" className="quiet" aria-label={named(t('rulings.twoWeeks'))} aria-disabled={isPending || undefined} onClick={onLater}>{t(isPending ? 'form.sending' : 'rulings.twoWeeks')}</button>
      )}
      {isOpen && canReword && (
        <button type="button" className="quiet" aria-label={named(t('rulings.reword'))} onClick={() => leadTo(criterionId)}>{t('rulings.reword')}</button>
      )}
    </div>
  );
}

/** To "Change this agreement", where the agreement itself stands (R29). */
function leadTo(criterionId: string): void {
  const place = document.getElementById(`amend-${criterionId}`) ?? document.getElementById(`criterion-${criterionId}`);
  place?.scrollIntoView({ block: 'center' });
  place?.focus();
}

interface SettleProps { day: Day; criterion: Criterion; sent: Choice | null; onSay: (choice: Choice) => void; onBack: () => void }

function Settle({ day, criterion: { choices, text }, sent, onSay, onBack }: SettleProps) {
  const isSaid = (choice: Choice): choice is Said => choice !== 'two_more_weeks';
  // To leave it open is what it is already, unless something was said.
  const offered = choices.filter(isSaid).filter((choice) => choice !== 'left_open' || day.ruled !== null || day.againOn !== null);
  return (
    <fieldset className="settle-as" onKeyDown={({ key }) => key === 'Escape' && onBack()}>
      <legend>{t('rulings.how')}</legend>
      <div className="row">
        {offered.map((choice, place) => (
          <button key={choice} type="button" autoFocus={place === 0} aria-disabled={sent !== null || undefined} onClick={() => onSay(choice)}>
            {sent === choice ? t('form.sending') : t(`rulings.choice.${choice}`, { doer: text.doerName, asker: text.askerName })}
          </button>
        ))}
        <button type="button" className="quiet" onClick={onBack}>{t('rulings.notNow')}</button>
      </div>
    </fieldset>
  );
}
