import { amendmentReasons } from '@groundwork/domain/criteria/amendments/allowed';
import { Choices } from '../../lib/forms';
import type { Room } from '../room-api';
import { t } from './words';

export const THERAPIST = 'therapist';

/** Who asks, and why: both are part of the record (R29). */
export function Why({ partners }: Pick<Room, 'partners'>) {
  const people = [...partners.map(({ personId, firstName }) => ({ value: personId, label: firstName })), { value: THERAPIST, label: t('change.asked.therapist') }];
  return (
    <>
      <Choices name="askedBy" label={t('change.asked')} options={people} />
      <Choices name="reason" label={t('change.reason')} options={amendmentReasons.map((reason) => ({ value: reason, label: t(`change.reason.${reason}`) }))} />
    </>
  );
}

export const askedBy = (value: string | undefined): { askedBy?: string } => (value && value !== THERAPIST ? { askedBy: value } : {});
