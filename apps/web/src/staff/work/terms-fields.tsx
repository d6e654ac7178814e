import { useState } from 'react';
import { g } from '../../lib/giving';
import { gr, type Often, presetUntil, WHENS, weekdayOptions } from '../../lib/giving-rhythm';
import { SelectField, TextField, TicksField } from '../frame/send-form';
import styles from './work.module.css';

interface TermsFieldsProps {
  /** Times are set one by one, once it is given. */
  ownTimes: boolean;
  options: Often[];
  initial: string;
  today: string;
  dueOn: string;
  steps: { value: string; label: string }[];
}

/** How often, from when until when, and when it comes: all of it preset. */
export function TermsFields({ ownTimes, options, initial, today, dueOn, steps }: TermsFieldsProps) {
  const [often, setOften] = useState(initial);
  const [when, setWhen] = useState('at_once');
  const isOnce = often === 'once';
  if (ownTimes) return <><p>{gr('terms.ownTimes')}</p><TextField name="dueOn" type="date" min={today} label={g('giving.due')} defaultValue={dueOn} /></>;
  return (
    <>
      <SelectField name="rhythm.kind" label={gr('terms.often')} value={often} onChange={(event) => setOften(event.currentTarget.value)} data={options.map(({ value, label }) => ({ value, label }))} />
      {often === 'chosen_weekdays' && <TicksField name="rhythm.weekdays" label={gr('terms.weekdays')} options={weekdayOptions} initial={[]} />}
      <div className={styles.pair}>
        <TextField key={isOnce ? 'once' : 'first'} name="dueOn" type="date" min={today} label={isOnce ? g('giving.due') : gr('terms.first')} defaultValue={isOnce ? dueOn : today} />
        {!isOnce && <TextField name="rhythm.until" type="date" min={today} label={gr('terms.until')} defaultValue={presetUntil(today)} />}
      </div>
      <div className={styles.pair}>
        <SelectField name="delivery.kind" label={gr('terms.when')} value={when} onChange={(event) => setWhen(event.currentTarget.value)} data={WHENS.map((value) => ({ value, label: gr(`terms.when.${value}`), disabled: value === 'after_step' && steps.length === 0 }))} />
        {when === 'after_days' && <TextField name="delivery.days" type="number" min={1} max={60} label={gr('terms.days')} defaultValue="3" />}
        {when === 'after_step' && <SelectField name="delivery.afterId" label={gr('terms.step')} data={steps} />}
      </div>
      {when === 'after_step' && <p className={styles.muted}>{gr('terms.stepHint')}</p>}
    </>
  );
}
