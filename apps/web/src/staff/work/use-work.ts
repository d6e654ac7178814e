import { $api, type Schemas } from '../../lib/api';

export type StaffWork = Schemas['StaffWork'];
export type WorkItem = Schemas['StaffWorkItem'];
export type WorkPart = WorkItem['parts'][number];

export const WORK = '/api/staff/cases/{caseId}/work';

/** What was given to a couple, what came of it, and what can be given. */
export const useWork = (caseId: string) => $api.useQuery('get', WORK, { params: { path: { caseId } } });

/** A partner's unread answers, the oldest first. */
export function unreadOf({ given }: StaffWork, personId: string): string[] {
  return given
    .flatMap(({ parts }) => parts.filter((part) => part.personId === personId && part.unread))
    .sort((one, two) => (one.sentAt ?? '').localeCompare(two.sentAt ?? ''))
    .map(({ id }) => id);
}
