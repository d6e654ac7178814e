import { ChoiceField, IdField, Optional, TickField, WordsField } from '../../platform/validation.js';
import { JOINS, type Joins } from './cases.dto.js';

export class StartRecovery {
  @IdField() id: string;
  @IdField() personId: string;
  /** The words that the person says, in the room or on the phone. */
  @Optional() @WordsField(200) code?: string;
  /** Where no words were ever set: this person is in the room with the therapist, alone. */
  @Optional() @TickField('This needs the person alone in the room with you.') seenInPerson?: boolean;
  @ChoiceField(JOINS) joins: Joins;
}
