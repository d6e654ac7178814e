import { readSetting, type SettingRow } from '@groundwork/domain/settings/catalogue';
import type { EntityManager } from 'typeorm';

/** What stands outside the program's own pages: on home screens, browser tabs and in mailboxes (SR11). */
export interface ClinicNames {
  appName: string;
  pageTitle: string;
  senderName: string;
}

/** The clinic's own choice, or the defaults; in whatever context the transaction has. Neutral either way. */
export async function clinicNames(em: EntityManager, clinicId: string | null): Promise<ClinicNames> {
  const rows: SettingRow[] = clinicId
    ? await em.query(`select key, value from setting where clinic_id = $1 and key in ('appName', 'pageTitle', 'senderName') order by set_at, id`, [clinicId])
    : [];
  return { appName: readSetting(rows, 'appName'), pageTitle: readSetting(rows, 'pageTitle'), senderName: readSetting(rows, 'senderName') };
}
