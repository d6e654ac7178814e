import { type SelectHTMLAttributes, useState } from 'react';
import { Field, type FieldProps, Ticks, useField } from '../../lib/forms';
import { g } from '../../lib/giving';
import { gr, type Often, presetUntil, WHENS, weekdayOptions } from '../../lib/giving-rhythm';

interface Option { value: string; label: string; disabled?: boolean }

interface TermsFieldsProps {
  /** Times are set one by one, once it is given. */
  ownTimes: boolean;
  options: Often[];
  initial: string;
  today: string;
  dueOn: string;
  /** What it could come after. */
  steps: Option[];
}

/** How often, from when until when, and when it comes: preset, before both. */
export function TermsFields({ ownTimes, options, initial, today, dueOn, steps }: TermsFieldsProps) {
  const [often, setOften] = useState(initial);
  const [when, setWhen] = useState<string>('at_once');
  const isOnce = often === 'once';
  if (ownTimes) return <><p>{gr('terms.ownTimesHere')}</p><Field name="dueOn" type="date" label={g('giving.due')} defaultValue={dueOn} min={today} /></>;
  return (
    <>
      <Select name="rhythm.kind" label={gr('terms.often')} value={often} onChange={(event) => setOften(event.currentTarget.value)} options={options} />
      {often === 'chosen_weekdays' && <Ticks name="rhythm.weekdays" label={gr('terms.weekdays')} options={weekdayOptions} defaultValues={[]} />}
      <Field key={isOnce ? 'once' : 'first'} name="dueOn" type="date" label={isOnce ? g('giving.due') : gr('terms.first')} defaultValue={isOnce ? dueOn : today} min={today} />
      {!isOnce && <Field name="rhythm.until" type="date" label={gr('terms.until')} defaultValue={presetUntil(today)} min={today} />}
      <Select name="delivery.kind" label={gr('terms.when')} value={when} onChange={(event) => setWhen(event.currentTarget.value)} options={WHENS.map((value) => ({ value, label: gr(`terms.when.${value}`), disabled: value === 'after_step' && steps.length === 0 }))} />
      {when === 'after_days' && <Field name="delivery.days" type="number" min={1} max={60} label={gr('terms.days')} defaultValue="3" />}
      {when === 'after_step' && <Select name="delivery.afterId" label={gr('terms.step')} hint={gr('terms.stepHint')} options={steps} />}
    </>
  );
}

function Select({ name, label, hint, options, ...select }: FieldProps & { options: readonly Option[] } & Omit<SelectHTMLAttributes<HTMLSelectElement>, 'name' | 'id'>) {
  const { id, error, aria } = useField({ name, label, hint });
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && <p className="hint" id={`${id}-hint`}>{hint}</p>}
      <select id={id} name={name} {...aria} {...select}>
        {options.map(({ value, label: words, disabled }) => <option key={value} value={value} disabled={disabled}>{words}</option>)}
      </select>
      {error && <p className="field-error" id={`${id}-error`}>{error}</p>}
    </div>
  );
}
