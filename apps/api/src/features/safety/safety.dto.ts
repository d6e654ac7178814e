import { type Decision, decisions } from '@groundwork/domain/safety/decisions';
import { ChoiceField, IdField, LocalDateField } from '../../platform/validation.js';

export class RecordScreen {
  @IdField() id: string;
  @IdField() personId: string;
  @LocalDateField() seenAloneOn: string;
  @ChoiceField(decisions) decision: Decision;
}

export class OpenSharedPart {
  @IdField() id: string;
}
