import { keepPreviousData } from '@tanstack/react-query';
import { $api, type Schemas } from '../../lib/api';
import { dayOf } from '../../lib/format';
import { Choices } from '../../lib/forms';
import { dayAndMonthOf } from '../dates';
import { Beside } from './beside';
import type { ChangedText } from './changed-draft';
import { t } from './words';

export type ChangePreview = Schemas['ChangePreview'];

/** What the change would do, as the server reckons it. Null while a line is empty or does not fit. */
export function useChangePreview(criterionId: string, text: ChangedText, isComplete: boolean): ChangePreview | null {
  const options = { enabled: isComplete, placeholderData: keepPreviousData, retry: false };
  const { data, error } = $api.useQuery('post', '/api/room/criteria/{criterionId}/versions/preview', { params: { path: { criterionId } }, body: text }, options);
  return !data || error || !isComplete ? null : data;
}

/** Side by side, in which direction and by which parts, and when (R29, R30). */
export function WhatItDoes({ of, doer }: { of: ChangePreview; doer: string }) {
  return (
    <>
      <Beside before={of.before} after={of.after} />
      <div role="status" className="does">
        {of.direction === null ? <p className="muted">{t('change.nothing')}</p> : <Direction of={of} direction={of.direction} doer={doer} />}
      </div>
    </>
  );
}

function Direction({ of, direction, doer }: { of: ChangePreview; direction: NonNullable<ChangePreview['direction']>; doer: string }) {
  const { changes, isAllowed, reviewOn, startsOn } = of;
  return (
    <>
      <p><strong>{t(`change.direction.${direction}`, { doer })}</strong></p>
      <ul className="plain">{changes.map(({ part, direction: way }) => <li key={part}>{t(`change.part.${way}`, { part: t(`part.${part}`) })}</li>)}</ul>
      {!isAllowed && <p>{t('change.waits', { day: dayAndMonthOf(reviewOn) })}</p>}
      {isAllowed && <p>{startsOn ? t('change.starts', { day: dayOf(startsOn) }) : t('change.noTime')}</p>}
    </>
  );
}

/** Other words alone: whether they ask the same is the therapist's to say. */
export function Confirm({ of }: { of: ChangePreview | null }) {
  if (of?.direction !== 'clearer') return null;
  const options = (['clearer', 'harder'] as const).map((direction) => ({ value: direction, label: t(`change.confirm.${direction}`) }));
  return <Choices name="direction" label={t('change.confirm')} options={options} />;
}
