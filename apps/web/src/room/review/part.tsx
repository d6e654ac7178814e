import type { ReactNode } from 'react';
import { headingOf, type RoomReview, type Step } from './review-api';

/** A step with its heading; the cursor can be put there. */
export function Part({ of, step, title, children }: { of: RoomReview; step: Step; title: string; children: ReactNode }) {
  return (
    <section className="review-step" aria-labelledby={headingOf(step, of)}>
      <h4 id={headingOf(step, of)} tabIndex={-1}>{title}</h4>
      {children}
    </section>
  );
}
