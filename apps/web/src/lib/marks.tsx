import type { ReactNode } from 'react';
import { say } from './words';

/** What staff see (outcomes) and what partners and Room view see (marks); shape first, colour second. */
export type MarkName =
  | 'kept' | 'kept_late' | 'missed' | 'missed_told' | 'missed_found' | 'disputed' | 'unconfirmed' | 'unrecorded'
  | 'excused' | 'rested' | 'rest' | 'did_not_come_up' | 'pending' | 'open';

type Tone = 'pine' | 'ink' | 'amber' | 'plum' | 'muted';
interface Shape { tone: Tone; drawing: ReactNode }

const ring = <circle cx="8" cy="8" r="5.75" fill="none" stroke="currentColor" strokeWidth="1.5" />;
const brokenRing = <circle cx="8" cy="8" r="5.75" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2.4 2.1" />;
const twoBars = <path d="M5.75 3v10M10.25 3v10" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" />;

const SHAPES: Record<MarkName, Shape> = {
  kept: { tone: 'pine', drawing: <circle cx="8" cy="8" r="6.5" fill="currentColor" /> },
  kept_late: { tone: 'pine', drawing: <>{ring}<path d="M8 2.25a5.75 5.75 0 0 0 0 11.5z" fill="currentColor" /></> },
  missed: { tone: 'ink', drawing: ring },
  missed_told: { tone: 'ink', drawing: <>{ring}<circle cx="8" cy="8" r="2" fill="currentColor" /></> },
  missed_found: { tone: 'ink', drawing: <>{ring}<path d="M4.2 11.8l7.6-7.6" stroke="currentColor" strokeWidth="1.5" /></> },
  disputed: { tone: 'plum', drawing: <><path d="M8 1.5L14.5 8 8 14.5 1.5 8z" fill="none" stroke="currentColor" strokeWidth="1.5" /><path d="M8 1.5v13L1.5 8z" fill="currentColor" /></> },
  unconfirmed: { tone: 'amber', drawing: brokenRing },
  open: { tone: 'amber', drawing: brokenRing },
  unrecorded: { tone: 'amber', drawing: <circle cx="8" cy="8" r="2.25" fill="currentColor" /> },
  excused: { tone: 'muted', drawing: <path d="M3.5 8h9" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" /> },
  rested: { tone: 'muted', drawing: twoBars },
  rest: { tone: 'muted', drawing: twoBars },
  did_not_come_up: { tone: 'muted', drawing: <path d="M3.5 8h.01M8 8h.01M12.5 8h.01" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round" /> },
  pending: { tone: 'muted', drawing: <rect x="2.75" y="2.75" width="10.5" height="10.5" rx="1" fill="none" stroke="currentColor" strokeWidth="1.5" /> },
};

/** The drawing alone, 16 by 16, for a picture that holds many. */
export function MarkShape({ of }: { of: MarkName }) {
  const { tone, drawing } = SHAPES[of];
  return <g className={`mark-${tone}`}>{drawing}</g>;
}

export const markName = (mark: MarkName): string => say(`mark.${mark}`);

/** One outcome mark, 12 to 20 px. `label` replaces its name for screen readers, for example by "Tuesday 24 November: kept". */
export function Mark({ of, size = 16, label }: { of: MarkName; size?: number; label?: string }) {
  const { tone, drawing } = SHAPES[of];
  const name = label ?? markName(of);
  const isHidden = name === '';
  return (
    <svg className={`mark mark-${tone}`} width={size} height={size} viewBox="0 0 16 16" role={isHidden ? undefined : 'img'} aria-label={isHidden ? undefined : name} aria-hidden={isHidden || undefined} focusable="false">
      {drawing}
    </svg>
  );
}
