import { StrictMode, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { finishLeave, type LeaveEntry } from './leave';
import { say } from './words';

/** Draws an entry once a Leave that could not reach the server has been finished: nothing is shown before that. */
export function start(entry: LeaveEntry, app: ReactNode): void {
  const element = document.getElementById('root');
  if (!element) return;
  const root = createRoot(element);
  void begin(root, entry, app);
}

async function begin(root: Root, entry: LeaveEntry, app: ReactNode): Promise<void> {
  root.render(<StrictMode>{(await finishLeave(entry)) ? app : <Unfinished onRetry={() => void begin(root, entry, app)} />}</StrictMode>);
}

function Unfinished({ onRetry }: { onRetry: () => void }) {
  return (
    <main role="alert" className="failing">
      <p>{say('leave.unfinished')}</p>
      <button type="button" onClick={onRetry}>{say('problem.again')}</button>
    </main>
  );
}
