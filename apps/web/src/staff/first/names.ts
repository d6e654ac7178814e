import type { Schemas } from '../../lib/api';
import type { CouplePage } from '../contract';
import { t } from './words';

/** The two by their places: who came first, and the other, who may have no name yet. */
export function namesIn(page: CouplePage, { firstId, otherId }: Schemas['OneFirst']): { first: string; name: string } {
  const nameOf = (id: string | null): string | undefined => page.partners.find(({ personId }) => personId === id)?.firstName;
  return { first: nameOf(firstId) ?? '', name: nameOf(otherId) ?? t('other.someone') };
}

/** Whether a link for this partner would be taken: of the one who did not come first only on the first one's word. */
export const mayInvite = ({ oneFirst }: CouplePage, personId: string): boolean => oneFirst?.otherId !== personId || oneFirst.state === 'ready';
