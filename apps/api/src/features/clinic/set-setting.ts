import { catalogue, fitTogether, isAllowed, type SettingKey, settingKeys, type SettingRange as Range } from '@groundwork/domain/settings/catalogue';
import { nameFault } from '@groundwork/domain/settings/neutral-names';
import { may } from '../../platform/access.js';
import { audit } from '../../platform/audit.js';
import { Problem } from '../../platform/problems.js';
import type { Tx } from '../../platform/tx.js';
import { clinicOf, namesOfStaff, settingsOf } from './clinic.read.js';
import { addSetting } from './clinic.store.js';
import { ClinicSettings, type SetSetting } from './settings.dto.js';
import { lastSet } from './settings.read.js';

/**
 * An admin chooses a value for the clinic, within the range of its rule (fields: value). It is added, never put in place of
 * the one before: what was agreed, signed or opened under an earlier one keeps it. A name may tell nothing of the clinic
 * or of who works there (SR11).
 */
export async function setSetting(tx: Tx, { id, key, value }: SetSetting): Promise<void> {
  may(tx, 'settings.set');
  const { range } = catalogue[key];
  if (range.form === 'name') refuseTellingName(value, [(await clinicOf(tx)).name, ...(await namesOfStaff(tx))]);
  if (!isAllowed(key, value)) throw refused(outOfRange(range));
  if (!fitTogether({ ...(await settingsOf(tx)), [key]: value })) throw refused('The usual review cannot be later than the latest one.');
  await addSetting(tx, { id, key, value });
  await audit(tx, { action: 'setting.set', object: { type: 'setting', id }, reason: key });
}

/** Every setting with its default, range, reason and rule, and who chose the value that stands. */
export async function clinicSettings(tx: Tx): Promise<ClinicSettings> {
  may(tx, 'settings.read');
  const [values, last] = [await settingsOf(tx), await lastSet(tx)];
  const view = (key: SettingKey) => {
    const { range, reason, rule, starts } = catalogue[key];
    const set = last.get(key);
    return {
      key, value: values[key], default: catalogue[key].default, range: { ...range, ...('of' in range ? { of: [...range.of] } : {}) }, reason, rule, starts,
      setAt: set?.at.toISOString() ?? null, setBy: set?.by ?? null,
    };
  };
  return Object.assign(new ClinicSettings(), { settings: settingKeys.map(view) });
}

const NAME_WORDS = {
  shape: 'Use up to 30 letters, digits and spaces, on one line.',
  telling: 'This tells what the clinic does. Choose a name that says nothing, like “Today”.',
  own_name: 'This names the clinic or somebody who works here. Choose a name that says nothing, like “Today”.',
} as const;

function refuseTellingName(value: unknown, ownNames: readonly string[]): void {
  const fault = typeof value === 'string' ? nameFault(value, ownNames) : 'shape';
  if (fault) throw refused(NAME_WORDS[fault]);
}

const hundredths = (share: number): number => Math.round(share * 100);

function outOfRange(range: Range): string {
  switch (range.form) {
    case 'whole':
      return `Write a whole number from ${range.min} to ${range.max}.`;
    case 'share':
      return `Choose from ${hundredths(range.min)} to ${hundredths(range.max)} of 100.`;
    case 'clock':
      return 'Choose a time, like 03:00.';
    case 'choice':
      return 'Choose one of the answers.';
    case 'name':
      return NAME_WORDS.shape;
  }
}

function refused(detail: string): Problem {
  return new Problem('fields', [{ field: 'value', detail }]);
}
