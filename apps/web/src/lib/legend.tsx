import { Mark, markName, type MarkName } from './marks';
import { say } from './words';

/** The partners' six marks; staff pass their own list. */
export const PARTNER_MARKS: readonly MarkName[] = ['kept', 'kept_late', 'missed', 'excused', 'rest', 'open'];

/** What the marks mean, one tap away. */
export function Legend({ marks = PARTNER_MARKS }: { marks?: readonly MarkName[] }) {
  return (
    <details className="legend">
      <summary>{say('legend')}</summary>
      <ul>
        {marks.map((mark) => (
          <li key={mark}>
            <Mark of={mark} label="" /> {markName(mark)}
          </li>
        ))}
      </ul>
      {marks.includes('open') && <p>{say('legend.open')}</p>}
    </details>
  );
}
