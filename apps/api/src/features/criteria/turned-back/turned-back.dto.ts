import { ChoiceField, IdField } from '../../../platform/validation.js';

export const TURNED_BACK_DECISIONS = ['none_of_these', 'talk_alone'] as const;

export class DecideTurnedBack {
  @IdField() id: string;
  @ChoiceField(TURNED_BACK_DECISIONS) decision: (typeof TURNED_BACK_DECISIONS)[number];
}
