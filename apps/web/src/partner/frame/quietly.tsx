import { Component, Suspense, type ReactNode } from 'react';

/** Below a page, fetched after it: while it comes, and where it does not, the page stands alone. */
export class Quietly extends Component<{ children: ReactNode }, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    return this.state.isBroken ? null : <Suspense fallback={null}>{this.props.children}</Suspense>;
  }
}
