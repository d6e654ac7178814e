import type { ReactNode } from 'react';
import { headingOf, type RoomReview, type Step } from './review-api';

/** A step with its heading; the cursor can be put there. Several reviews have steps of the same name, so that none is a landmark. */
export function Part({ of, step, title, children }: { of: RoomReview; step: Step; title: string; children: ReactNode }) {
  return (
    <div className="review-step" role="group" aria-labelledby={headingOf(step, of)}>
      <h4 id={headingOf(step, of)} tabIndex={-1}>{title}</h4>
      {children}
    </div>
  );
}
