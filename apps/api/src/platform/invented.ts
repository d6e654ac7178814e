/** Somebody invented, as they sign in. */
export interface InventedSignIn {
  readonly name: string;
  readonly as: 'admin' | 'therapist' | 'partner';
  readonly email: string;
}

/** What is told once: nothing of it can be read from the database. */
export interface InventedPractice {
  readonly name: string;
  readonly password: string;
  readonly pin: string;
  readonly signIns: readonly InventedSignIn[];
}

export type MakingState = 'none' | 'making' | 'made' | 'failed';

/** The making of a practice of invented people in this program's own database. */
export abstract class Inventing {
  state: MakingState = 'none';
  /** Days told, of all days of the stories. */
  told = 0;
  of = 0;
  protected practice: InventedPractice | null = null;

  /** Whether it may be made with the settings of this program: on this machine alone, no mail leaving it. */
  abstract mayBegin(): boolean;

  /** Begins and returns; the state tells the rest. */
  abstract begin(zone: string): void;

  /** The sign-ins, to whoever asks first. */
  take(): InventedPractice | null {
    const { practice } = this;
    this.practice = null;
    return practice;
  }
}

/** Where nobody is ever invented. */
export class NobodyInvented extends Inventing {
  mayBegin(): boolean {
    return false;
  }

  begin(): void {
    throw new Error('nobody is invented here');
  }
}
