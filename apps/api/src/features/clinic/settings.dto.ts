import { ApiProperty } from '@nestjs/swagger';
import { type SettingKey, settingKeys, type SettingStart, settingStarts } from '@groundwork/domain/settings/catalogue';
import { IsDefined } from 'class-validator';
import { ChoiceField, IdField } from '../../platform/validation.js';

const FORMS = ['whole', 'share', 'clock', 'choice', 'name'] as const;
/** A number, a time of day, one of a list, or a name. */
const VALUE = { oneOf: [{ type: 'string' }, { type: 'number' }] };

export class SettingRange {
  @ApiProperty({ enum: FORMS }) form: (typeof FORMS)[number];
  /** Bounds, both included, of a number. */
  min?: number;
  max?: number;
  /** The answers of a choice. */
  of?: string[];
}

export class SettingView {
  @ApiProperty({ enum: settingKeys }) key: SettingKey;
  @ApiProperty(VALUE) value: string | number;
  @ApiProperty(VALUE) default: string | number;
  range: SettingRange;
  reason: string;
  rule: string;
  /** From when a new value counts. */
  @ApiProperty({ enum: settingStarts }) starts: SettingStart;
  /** When the value was set, and by whom; null while the default stands. */
  @ApiProperty({ type: String, nullable: true }) setAt: string | null;
  @ApiProperty({ type: String, nullable: true }) setBy: string | null;
}

export class ClinicSettings {
  @ApiProperty({ type: [SettingView] }) settings: SettingView[];
}

export class SetSetting {
  @IdField() id: string;
  @ChoiceField(settingKeys) key: SettingKey;
  @ApiProperty(VALUE) @IsDefined({ message: 'Write a value.' }) value: unknown;
}
