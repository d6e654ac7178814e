import type { HelpLine, HelpList } from '@groundwork/domain/safety/help-numbers';
import type { EntityManager } from 'typeorm';

export interface OwnHelpList extends HelpList {
  checkedBy: string | null;
}
interface Row {
  country: string;
  lines: Omit<HelpLine, 'kind'>[];
  verified_on: string;
  checked_by: string | null;
}

/** What the clinic wrote or confirmed itself: the newest of each country. Reads in any context that has the clinic open. */
export async function ownHelpLists(em: EntityManager, clinicId: string): Promise<OwnHelpList[]> {
  const rows: Row[] = await em.query(
    `select distinct on (h.country) h.country, h.lines, h.verified_on::text as verified_on, p.name as checked_by
       from help_list h left join person p on p.clinic_id = h.clinic_id and p.id = h.set_by
      where h.clinic_id = $1 order by h.country, h.set_at desc, h.id`, [clinicId]);
  return rows.map(({ country, lines, verified_on, checked_by }) => ({
    country: country === 'elsewhere' ? null : country, lastVerified: verified_on, checkedBy: checked_by,
    lines: lines.map(({ label, number, text }) => ({ kind: null, label, number, text })),
  }));
}
