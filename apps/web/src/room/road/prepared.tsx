import { $api, type Schemas } from '../../lib/api';
import { Trouble, useIdFor } from '../../lib/forms';
import { Sentence } from '../criteria/sentence';
import { refusalOf, t as roomT, useAfter } from '../room-api';
import { useAnnounce } from '../announcements';
import { t } from './words';

/** What one prepared, the other accepted and the therapist brought (R22): from here it is like any other sentence. */
export function Prepared() {
  const { data } = $api.useQuery('get', '/api/room/proposals');
  if (!data || data.proposals.length === 0) return null;
  return (
    <section aria-labelledby="prepared-title">
      <h2 id="prepared-title">{t('prepared.title')}</h2>
      <ul className="criteria">{data.proposals.map((proposal) => <One key={proposal.id} proposal={proposal} />)}</ul>
    </section>
  );
}

function One({ proposal }: { proposal: Schemas['RoomProposal'] }) {
  const idFor = useIdFor();
  const announce = useAnnounce();
  const after = useAfter<{ id: string }>(({ id }) => {
    announce(roomT('room.announce.waiting'));
    // The button goes with the proposal: the cursor moves to what it became.
    document.getElementById(`criterion-${id}`)?.focus();
  });
  const { mutate, error, isPending } = $api.useMutation('post', '/api/room/proposals/{proposalId}/criterion', after);
  const putUp = () => mutate({ params: { path: { proposalId: proposal.id } }, body: { id: idFor({ proposalId: proposal.id }) } });
  return (
    <li className="card criterion">
      <Sentence sentence={proposal.text.sentence} />
      <div className="act">
        <button type="button" className="primary" aria-disabled={isPending || undefined} onClick={() => !isPending && putUp()}>{t('prepared.putUp')}</button>
        <Trouble problem={refusalOf(error)} />
      </div>
    </li>
  );
}
