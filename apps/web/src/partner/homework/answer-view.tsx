import type { Field } from '@groundwork/exercises/exercise';
import type { Schemas } from '../../lib/api';
import { GivenFields } from '../../lib/given-answers';
import { w } from './words';

/** What a partner reads of what was sent: the questions and the words, no more. */
export function AnswerView(props: { fields: readonly Field[]; answers: readonly Schemas['GivenAnswer'][] }) {
  return <GivenFields {...props} empty={<p className="muted">{w('myWork.nothingToShow')}</p>} />;
}
