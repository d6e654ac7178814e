import type { Field } from '@groundwork/exercises/exercise';
import type { ReactNode } from 'react';
import type { Schemas } from '../../lib/api';
import { dayOf } from '../../lib/format';
import { w } from './words';

type Given = Schemas['GivenAnswer'];

/** What somebody put into the fields, each under its question. Empty ones are left out. */
export function AnswerView({ fields, answers }: { fields: readonly Field[]; answers: readonly Given[] }) {
  const filled = fields.flatMap((field) => {
    const answer = answers.find(({ key }) => key === field.key);
    return answer ? [{ field, answer }] : [];
  });
  if (filled.length === 0) return <p className="muted">{w('myWork.nothingToShow')}</p>;
  return (
    <dl className="work-answer">
      {filled.map(({ field, answer }) => (
        <div key={field.key}>
          <dt>{field.label}</dt>
          <dd>{asWords(field, answer)}</dd>
        </div>
      ))}
    </dl>
  );
}

function asWords(field: Field, { text, number, chosen, rows }: Given): ReactNode {
  switch (field.kind) {
    case 'text':
    case 'long_text':
      return <p className="work-words">{text}</p>;
    case 'time':
      return text;
    case 'date':
      return text && dayOf(text);
    case 'choice':
      return labelOf(field, text ?? '');
    case 'scale_0_10':
      return w('myWork.scale', { number: number ?? 0 });
    case 'timer':
      return w('myWork.minutes', { minutes: number ?? 0 });
    case 'turns':
      return w('myWork.turnsDone', { number: number ?? 0 });
    case 'checklist':
      return <ul>{chosen?.map((key) => <li key={key}>{labelOf(field, key)}</li>)}</ul>;
    case 'table':
      return <Lines field={field} rows={rows ?? []} />;
  }
}

const labelOf = ({ choices = [] }: Pick<Field, 'choices'>, key: string): string => choices.find((choice) => choice.key === key)?.label ?? key;

/** A table read on a phone: each line whole, each box under its name. */
function Lines({ field: { columns = [] }, rows }: { field: Field; rows: readonly (readonly string[])[] }) {
  return (
    <ol className="work-lines">
      {rows.map((cells, row) => (
        <li key={row}>
          {columns.map((column, at) => cells[at] && (
            <p key={column.key}><span className="muted small">{column.label}: </span>{column.choices ? labelOf(column, cells[at]) : cells[at]}</p>
          ))}
        </li>
      ))}
    </ol>
  );
}
