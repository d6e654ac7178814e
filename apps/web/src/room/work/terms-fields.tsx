import { useState } from 'react';
import { Field, Ticks } from '../../lib/forms';
import { g } from '../../lib/giving';
import { gr, type Often, presetUntil, weekdayOptions } from '../../lib/giving-rhythm';

interface TermsFieldsProps {
  options: Often[];
  initial: string;
  today: string;
  dueOn: string;
}

/** How often, from when until when: preset, before both. */
export function TermsFields({ options, initial, today, dueOn }: TermsFieldsProps) {
  const [often, setOften] = useState(initial);
  const isOnce = often === 'once';
  return (
    <>
      <div className="field">
        <label htmlFor="work-often">{gr('terms.often')}</label>
        <select id="work-often" name="rhythm.kind" value={often} onChange={(event) => setOften(event.currentTarget.value)}>
          {options.map(({ value, label }) => <option key={value} value={value}>{label}</option>)}
        </select>
      </div>
      {often === 'chosen_weekdays' && <Ticks name="rhythm.weekdays" label={gr('terms.weekdays')} options={weekdayOptions} defaultValues={[]} />}
      <Field key={isOnce ? 'once' : 'first'} name="dueOn" type="date" label={isOnce ? g('giving.due') : gr('terms.first')} defaultValue={isOnce ? dueOn : today} min={today} />
      {!isOnce && <Field name="rhythm.until" type="date" label={gr('terms.until')} defaultValue={presetUntil(today)} min={today} />}
    </>
  );
}
