import { $api, type Schemas } from '../../lib/api';
import { Trouble, useIdFor } from '../../lib/forms';
import { g, waysOfBundle } from '../../lib/giving';
import { wordsOf } from '../../lib/words';
import words from '../../words/en/room-bundle.json';
import { useAnnounce } from '../announcements';
import { refusalOf, type Room, useAfter } from '../room-api';

const b = wordsOf(words);

interface GiveBundleProps {
  room: Room;
  bundle: Schemas['Bundle'];
  onDone: () => void;
}

/** One press before both gives each their two items a week for this part; where it is divided between them and nobody said who is injured, one press for each way. */
export function GiveBundle({ room: { partners }, bundle, onDone }: GiveBundleProps) {
  const idFor = useIdFor();
  const announce = useAnnounce();
  const after = useAfter(() => {
    announce(b('roomBundle.announce'));
    onDone();
    document.getElementById('work-title')?.focus();
  });
  const { mutate, error, isPending } = $api.useMutation('post', '/api/room/bundle', after);
  const ways = waysOfBundle(bundle, partners);
  if (ways.length === 0) return null;
  const send = (injuredId: string) => {
    const body = { injuredId };
    if (!isPending) mutate({ body: { id: idFor(body), ...body } });
  };
  return (
    <section aria-labelledby="room-bundle" className="room-bundle">
      <h4 id="room-bundle">{b('roomBundle.title')}</h4>
      <p>{bundle.items.map(({ title }) => title).join(', ')}</p>
      <p className="muted small">{b('roomBundle.line', { weeks: bundle.weeks })}</p>
      <div className="row">
        {ways.map(({ injuredId, who }) => (
          <button key={injuredId} type="button" aria-disabled={isPending || undefined} aria-label={g('giving.chooseFor', { title: b('roomBundle.give'), who })} onClick={() => send(injuredId)}>{ways.length > 1 ? who : b('roomBundle.give')}</button>
        ))}
      </div>
      <Trouble problem={refusalOf(error)} />
    </section>
  );
}
