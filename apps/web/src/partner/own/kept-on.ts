import type { Schemas } from '../../lib/api';
import { dayOf, localDateOf, timeOf } from '../../lib/format';
import { o } from './words';

/** When a page was kept, in the couple's zone. */
export function keptOn({ keptAt }: Pick<Schemas['KeptPage'], 'keptAt'>, { zone }: Pick<Schemas['Me'], 'zone'>): string {
  return o('own.keptOn', { day: dayOf(localDateOf(keptAt, { zone })), time: timeOf(keptAt, { zone }) });
}
