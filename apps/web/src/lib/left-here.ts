import { useEffect, useState } from 'react';
import { hasLeft } from './left';

/** Whether this person's pages may be shown: what they left on this device goes back to the server first. */
export function useLeftHere(entry: 'my' | 'staff', of: string | undefined): boolean {
  const [done, setDone] = useState<string | null>(null);
  const isWaiting = of !== undefined && done !== of && hasLeft(of);
  useEffect(() => {
    if (!isWaiting) return;
    void import('./hand-over').then(({ handOver }) => handOver(entry, of)).catch(() => undefined).finally(() => setDone(of));
  }, [isWaiting, entry, of]);
  return !isWaiting;
}
