import type { Assigned, Load, Practice } from './practice';

/** Which form over the page is open, and about whom. */
export type Opening =
  | { act: 'move'; caseId: string }
  | { act: 'cover'; caseIds: readonly string[]; from?: string; until?: string; longer?: string }
  | { act: 'supervise'; caseId: string }
  | { act: 'end'; caseId: string; assigned: Assigned }
  | { act: 'capacity'; load: Load }
  | { act: 'absence'; load: Load };

/** What every form over this page gets. */
export interface FormProps {
  practice: Practice;
  meId: string;
  onClose: () => void;
}
