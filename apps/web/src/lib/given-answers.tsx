import { notDoneReasons } from '@groundwork/domain/homework/not-done';
import type { Field } from '@groundwork/exercises/exercise';
import type { ReactNode } from 'react';
import '../ui/given.css';
import type { Schemas } from './api';
import { dayOf } from './format';
import { g } from './giving';

type Given = Schemas['GivenAnswer'];
type Act = Schemas['SentAct'];

interface GivenActsProps {
  acts: readonly Act[];
  fields: readonly Field[];
  /** Of the form: a field that fewer people read says so. */
  reader: Given['reader'];
}

/** What one partner has sent: what stands, what was added to it, and behind one click what came before. */
export function GivenActs({ acts, fields, reader }: GivenActsProps) {
  const last = acts.findLastIndex(({ kind }) => kind === 'answer');
  const [earlier, standing] = [acts.slice(0, Math.max(last, 0)), acts.slice(Math.max(last, 0))];
  return (
    <>
      {standing.map((act, at) => <OneAct key={at} act={act} fields={fields} reader={reader} />)}
      {earlier.length > 0 && (
        <details>
          <summary>{g('given.earlier')}</summary>
          {earlier.map((act, at) => <OneAct key={at} act={act} fields={fields} reader={reader} />)}
        </details>
      )}
    </>
  );
}

function OneAct({ act: { kind, answers }, fields, reader }: { act: Act } & Omit<GivenActsProps, 'acts'>) {
  if (kind === 'addition') {
    return (
      <div className="given-addition">
        <p className="given-label">{g('given.addition')}</p>
        {answers.map(({ key, text }) => <p key={key} className="given-words">{text}</p>)}
      </div>
    );
  }
  if (kind === 'not_done') return <NotDone answers={answers} />;
  const tighter = (answer: Given) => isForTherapist(answer.reader, reader) && <span className="given-tighter"> {g('given.tighter')}</span>;
  return <GivenFields fields={fields} answers={answers} empty={<p className="given-label">{g('given.empty')}</p>} beside={tighter} />;
}

/** R75: why it did not happen, for the therapist alone. */
function NotDone({ answers }: Pick<Act, 'answers'>) {
  const said = (key: string) => answers.find((one) => one.key === key)?.text;
  const reason = notDoneReasons.find((one) => one === said('reason'));
  return (
    <div className="given-addition">
      <p className="given-label">{g('given.notDone')}</p>
      {reason && <p className="given-words">{g(`given.notDone.${reason}`)}</p>}
      <p className="given-words">{said('words')}</p>
    </div>
  );
}

interface GivenFieldsProps {
  fields: readonly Field[];
  answers: readonly Given[];
  empty: ReactNode;
  /** Stands behind a question. */
  beside?: (answer: Given) => ReactNode;
}

/** What somebody put into the fields, each under its question. Empty ones are left out. */
export function GivenFields({ fields, answers, empty, beside }: GivenFieldsProps) {
  const filled = fields.flatMap((field) => answers.filter(({ key }) => key === field.key).map((answer) => ({ field, answer })));
  if (filled.length === 0) return empty;
  return (
    <dl className="given">
      {filled.map(({ field, answer }) => (
        <div key={field.key}>
          <dt>{field.label}{beside?.(answer)}</dt>
          <dd>{inWords(field, answer)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A box inside a form that more people read. */
const isForTherapist = (field: Given['reader'], form: Given['reader']): boolean => field !== form && (field === 'T' || field === 'S');

/** What stands in one field, as it is read. */
function inWords(field: Field, { text, number, chosen, rows }: Given): ReactNode {
  switch (field.kind) {
    case 'text':
    case 'long_text':
      return <p className="given-words">{text}</p>;
    case 'time':
      return text;
    case 'date':
      return text && dayOf(text);
    case 'choice':
      return labelOf(field, text ?? '');
    case 'scale_0_10':
      return g('given.scale', { number: number ?? 0 });
    case 'timer':
      return g('given.minutes', { number: number ?? 0 });
    case 'turns':
      return g('given.turns', { number: number ?? 0 });
    case 'checklist':
      return <ul>{chosen?.map((key) => <li key={key}>{labelOf(field, key)}</li>)}</ul>;
    case 'table':
      return <Rows field={field} rows={rows ?? []} />;
  }
}

const labelOf = ({ choices = [] }: Pick<Field, 'choices'>, key: string): string => choices.find((choice) => choice.key === key)?.label ?? key;

function Rows({ field: { columns = [] }, rows }: { field: Field; rows: readonly (readonly string[])[] }) {
  return (
    <ol className="given-rows">
      {rows.map((cells, row) => (
        <li key={row}>
          {columns.map((column, at) => cells[at] && (
            <p key={column.key} className="given-words"><span className="given-label">{column.label}: </span>{labelOf(column, cells[at])}</p>
          ))}
        </li>
      ))}
    </ol>
  );
}
