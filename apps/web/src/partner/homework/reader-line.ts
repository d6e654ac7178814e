import type { Schemas } from '../../lib/api';
import { w } from './words';

type Me = Schemas['Me'];
export type Reader = Schemas['MyWorkItem']['reader'];

/** How the other is named where a name is needed; before they are on record they have none. */
export const otherName = ({ partnerName }: Pick<Me, 'partnerName'>): string => partnerName || w('myWork.theOther');

/** Who reads it, in the words that both partners know (R72). */
export function readerLine(reader: Reader, me: Pick<Me, 'partnerName' | 'supervisorName'>): string {
  if (reader === 'T' && me.supervisorName) return w('myWork.reader.T.supervised', { supervisor: me.supervisorName });
  return w(`myWork.reader.${reader}`, { name: otherName(me) });
}
