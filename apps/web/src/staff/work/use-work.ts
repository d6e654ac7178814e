import { $api, type Schemas } from '../../lib/api';
import type { Asked, LibraryItem } from '../../lib/giving';

export type StaffWork = Schemas['StaffWork'];
export type WorkItem = Schemas['StaffWorkItem'];
export type WorkPart = WorkItem['parts'][number];

/** What the form is about to give; `asked` is null where the therapist still says who. */
export interface Chosen {
  item: LibraryItem;
  asked: Asked[] | null;
}

/** What was given to a couple, what came of it, and what can be given. */
export const useWork = (caseId: string) => $api.useQuery('get', '/api/staff/cases/{caseId}/work', { params: { path: { caseId } } });

/** A partner's unread answers, the oldest first. */
export function unreadOf({ given }: StaffWork, personId: string): string[] {
  return given
    .flatMap(({ parts }) => parts.filter((part) => part.personId === personId && part.unread))
    .sort((one, two) => (one.sentAt ?? '').localeCompare(two.sentAt ?? ''))
    .map(({ id }) => id);
}
