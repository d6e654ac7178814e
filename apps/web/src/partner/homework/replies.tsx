import type { Schemas } from '../../lib/api';
import { dayOf, localDateOf } from '../../lib/format';
import { w } from './words';

interface RepliesProps { me: Schemas['Me']; replies: readonly Schemas['TherapistReply'][] }

/** What the therapist wrote back, in order; where there are no words, what was decided. */
export function Replies({ me, replies }: RepliesProps) {
  const therapist = me.therapistName;
  return replies.map(({ kind, words, forBoth, repliedAt }) => (
    <blockquote key={repliedAt} className="work-said">
      <p className="muted small">{w('myWork.therapistSays', { therapist, day: dayOf(localDateOf(repliedAt, { zone: me.zone })) })}{forBoth && ` · ${w('myWork.forBoth')}`}</p>
      {words ? <p className="work-words">{words}</p> : <p>{w(kind === 'accept' ? 'myWork.accepted' : 'myWork.again', { therapist })}</p>}
    </blockquote>
  ));
}
