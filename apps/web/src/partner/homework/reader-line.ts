import type { Schemas } from '../../lib/api';
import { w } from './words';

type Me = Schemas['Me'];
export type Reader = Schemas['MyWorkItem']['reader'];

/** Who reads it, in the words that both partners know (R72). */
export function readerLine(reader: Reader, me: Pick<Me, 'partnerName' | 'supervisorName'>): string {
  if (reader === 'T' && me.supervisorName) return w('myWork.reader.T.supervised', { supervisor: me.supervisorName });
  return w(`myWork.reader.${reader}`, { name: me.partnerName });
}

/** Of work that somebody else reads as well: pages for their author alone are another page (partner/own). */
export const readBy = (reader: Reader): Exclude<Reader, 'P'> => (reader === 'P' ? 'T' : reader);
