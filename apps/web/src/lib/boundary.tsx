import { Component, type ReactNode } from 'react';
import { say } from './words';

/** When a page itself breaks: say so and offer to load it again, instead of a blank screen. */
export class Boundary extends Component<{ children: ReactNode }, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    return (
      <main role="alert" className="failing">
        <p>{say('problem.page')}</p>
        <button type="button" onClick={() => window.location.reload()}>{say('problem.again')}</button>
      </main>
    );
  }
}
