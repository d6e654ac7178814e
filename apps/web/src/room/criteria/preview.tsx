import { keepPreviousData } from '@tanstack/react-query';
import { $api, type Schemas } from '../../lib/api';
import { byWhen, dayOf } from '../../lib/format';
import type { Room } from '../room-api';
import { choiceOf, type Draft, hasItsTimes } from './draft';
import { t } from './words';

/** When it would fall due, were it endorsed now: the server's reckoning, in the couple's zone. While fields do not fit it says nothing. */
export function Preview({ draft, room }: { draft: Draft; room: Room }) {
  const options = { enabled: hasItsTimes(draft), placeholderData: keepPreviousData, retry: false };
  const { data, error } = $api.useQuery('post', '/api/room/criteria/preview', { body: choiceOf(draft) }, options);
  if (!data || error || !options.enabled) return null;
  return (
    <div className="preview">
      <h3>{t('room.preview.title')}</h3>
      <p>{previewInWords(data, room)}</p>
    </div>
  );
}

function previewInWords({ asks, next }: Schemas['CriterionPreview'], room: Room): string {
  if (asks === 'weekly_line') return t('room.preview.weekly_line', { day: dayOf(next[0]?.day ?? room.today) });
  const [first = '', second = '', third = ''] = next.map(({ dueAt }) => byWhen(dueAt, room));
  return t('room.preview.occasion', { first, second, third });
}
