import { Link } from 'react-router';
import { SelectField } from '../frame/send-form';
import { loadsBy } from './listed';
import type { Colleague, Load, Practice } from './practice';
import { shownFrom, spanOf } from './spans';
import { t } from './words';

/** Therapists with the most room first, each with couples against capacity and days away; then who supervises alone. */
export function choices({ colleagues, loads, today }: Practice, mayTake: (one: Colleague) => boolean): { value: string; label: string }[] {
  const isWanted = (personId: string) => colleagues.some((one) => one.personId === personId && mayTake(one));
  const therapists = loadsBy('free', loads).filter(({ personId }) => isWanted(personId)).map((load) => ({ value: load.personId, label: inOneLine(load, today) }));
  const others = colleagues.filter((one) => !one.isTherapist && mayTake(one)).map(({ personId, name }) => ({ value: personId, label: name }));
  return [...therapists, ...others];
}

function inOneLine({ name, couples, capacity, awayFrom, awayUntil }: Load, today: string): string {
  const label = capacity === null ? t('monday.pick.load', { name, couples }) : t('monday.pick.loadOf', { name, couples, capacity });
  if (!awayFrom || !awayUntil || awayUntil < today) return label;
  return t('monday.pick.away', { label, span: spanOf({ from: awayFrom, until: awayUntil }, shownFrom(today)) });
}

export function ColleagueField({ options, initial }: { options: { value: string; label: string }[]; initial?: string }) {
  const first = { value: '', label: t('monday.pick.choose') };
  return <SelectField name="personId" label={t('monday.pick.colleague')} data={[first, ...options]} defaultValue={initial} required withAsterisk={false} />;
}

/** Where nobody is left to choose: what to do first. */
export function NobodyElse() {
  return (
    <p>
      {t('monday.pick.nobody')} <Link to="/practice/team">{t('monday.pick.team')}</Link>
    </p>
  );
}
