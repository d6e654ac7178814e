import type { ReactNode } from 'react';
import { problemOf } from '../lib/api';
import { say } from '../lib/words';

/** The shape of what is coming, not a spinner. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  return (
    <div className="skeleton" role="status">
      <span className="unseen">{say('loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className="skeleton-line" />
      ))}
    </div>
  );
}

/** Nothing here: says why or thanks, never scolds. */
export function Empty({ children }: { children: ReactNode }) {
  return <p className="empty">{children}</p>;
}

/** A page that could not be loaded: what to do, and one button that does it. */
export function Failing({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { status, detail } = problemOf(error);
  return (
    <div className="failing" role="alert">
      <p>{status === 0 || status >= 500 ? say('problem.page') : detail}</p>
      <button type="button" onClick={onRetry}>
        {say('problem.again')}
      </button>
    </div>
  );
}
