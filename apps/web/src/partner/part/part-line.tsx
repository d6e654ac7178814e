import { Component, lazy, Suspense, type ReactNode } from 'react';
import type { Schemas } from '../../lib/api';

const WhereWeAre = lazy(() => import('./where-we-are').then((made) => ({ default: made.WhereWeAre })));

/** Below the evening, fetched after it: while it comes, and where it does not, the evening stands alone. */
export function PartLine({ phase }: { phase: Schemas['Me']['phase'] }) {
  return phase && <Quietly><Suspense fallback={null}><WhereWeAre phase={phase} /></Suspense></Quietly>;
}

class Quietly extends Component<{ children: ReactNode }, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    return this.state.isBroken ? null : this.props.children;
  }
}
