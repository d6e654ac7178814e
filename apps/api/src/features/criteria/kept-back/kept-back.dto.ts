import { IdField, LocalDateField } from '../../../platform/validation.js';

export class KeepBack {
  @IdField() id: string;
  /** Local days of the couple, both included. */
  @LocalDateField() from: string;
  @LocalDateField() through: string;
}

export class LetOpen {
  @IdField() id: string;
}

/** Days that the therapist keeps back. For staff alone. */
export class KeptBackDays {
  id: string;
  from: string;
  through: string;
  keptAt: string;
}
