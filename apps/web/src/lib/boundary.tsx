import { Component, type ReactNode } from 'react';
import { say } from './words';

/** Loads the page again. */
export function Again() {
  return <button type="button" onClick={() => window.location.reload()}>{say('problem.again')}</button>;
}

/** When a page itself breaks or its script cannot be loaded: say so and offer to load it again, instead of a blank screen; `instead` keeps the ways out of it. */
export class Boundary extends Component<{ children: ReactNode; instead?: ReactNode }, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    return this.props.instead ?? (
      <main className="failing">
        <h1 role="alert">{say('problem.page')}</h1>
        <Again />
      </main>
    );
  }
}
