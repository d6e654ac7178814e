import type { Field } from '@groundwork/exercises/exercise';
import type { Schemas } from '../../lib/api';
import { inWords } from '../../lib/given-answers';
import { w } from './words';

/** What somebody put into the fields, each under its question. Empty ones are left out. */
export function AnswerView({ fields, answers }: { fields: readonly Field[]; answers: readonly Schemas['GivenAnswer'][] }) {
  const filled = fields.flatMap((field) => answers.filter(({ key }) => key === field.key).map((answer) => ({ field, answer })));
  if (filled.length === 0) return <p className="muted">{w('myWork.nothingToShow')}</p>;
  return (
    <dl className="given">
      {filled.map(({ field, answer }) => (
        <div key={field.key}>
          <dt>{field.label}</dt>
          <dd>{inWords(field, answer)}</dd>
        </div>
      ))}
    </dl>
  );
}
