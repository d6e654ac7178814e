import type { Choice } from '@groundwork/exercises/exercise';
import type { MouseEvent } from 'react';
import { Link } from 'react-router';
import { type FieldProps, Group } from '../../../lib/forms';
import { w } from '../words';

const NUMBERS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];

interface ScaleProps extends FieldProps { value: string }

/** From 0 to 10, none of them put forward. */
export function Scale({ value, ...field }: ScaleProps) {
  return (
    <Group className="work-scale" {...field}>
      {(invalid) => (
        <>
          <div className="work-numbers">
            {NUMBERS.map((number) => (
              <label key={number}>
                <input type="radio" name={field.name} value={number} defaultChecked={number === value} aria-invalid={invalid} />
                <span>{number}</span>
              </label>
            ))}
          </div>
          <Clear />
        </>
      )}
    </Group>
  );
}

interface AmongProps extends FieldProps { choices: readonly Choice[]; value: string }

export function OneOf({ choices, value, ...field }: AmongProps) {
  return (
    <Group className="choices" {...field}>
      {(invalid) => (
        <>
          <div className="choices-row">
            {choices.map(({ key, label, help }) => (
              <label key={key} className="choice">
                <input type="radio" name={field.name} value={key} defaultChecked={key === value} aria-invalid={invalid} data-help={help} /> <span>{label}</span>
              </label>
            ))}
          </div>
          <HelpNow choices={choices} />
          <Clear />
        </>
      )}
    </Group>
  );
}

export function CheckList({ choices, value, ...field }: AmongProps) {
  const ticked = value.split('\n');
  return (
    <Group className="choices work-checklist" {...field}>
      {(invalid) => (
        <>
          {choices.map(({ key, label, help }) => (
            <label key={key} className="choice">
              <input type="checkbox" name={field.name} value={key} defaultChecked={ticked.includes(key)} aria-invalid={invalid} data-help={help} /> <span>{label}</span>
            </label>
          ))}
          <HelpNow choices={choices} />
        </>
      )}
    </Group>
  );
}

/** SR20: beside an answer that needs help at once, before it is sent; shown while such an answer is chosen (work.css). */
function HelpNow({ choices }: Pick<AmongProps, 'choices'>) {
  return choices.some(({ help }) => help) && <p className="work-help"><Link to="/help">{w('myWork.helpNow')}</Link></p>;
}

/** Any field may be left empty, also after a number was tapped. Shown once something is chosen (work.css). */
function Clear() {
  return <button type="button" className="quiet work-clear" onClick={clear}>{w('myWork.clear')}</button>;
}

function clear({ currentTarget }: MouseEvent<HTMLButtonElement>): void {
  const radios = [...(currentTarget.closest('fieldset')?.querySelectorAll<HTMLInputElement>('input[type="radio"]') ?? [])];
  for (const radio of radios) radio.checked = false;
  radios[0]?.dispatchEvent(new Event('input', { bubbles: true }));
  radios[0]?.focus();
}
