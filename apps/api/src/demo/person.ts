import type { StoryClock } from './story-clock.js';
import { Visitor } from './visitor.js';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
/** A little less than a sign-in lives on each entry (unused, and at most), so that a person signs in as anybody would. */
const LIVES = { my: { idle: 13 * DAY, most: 29 * DAY }, staff: { idle: 25 * MINUTE, most: 11 * 60 * MINUTE } };

export interface Secrets {
  readonly password: string;
  readonly pin: string;
}

/** Somebody invented who signs in, and signs in again when the last time is long past. */
export class Person {
  private signedInAt = 0;
  private lastAt = 0;

  constructor(
    readonly entry: 'my' | 'staff',
    readonly name: string,
    readonly email: string,
    private readonly secrets: Secrets,
    private readonly clock: StoryClock,
    private readonly visitor: Visitor,
  ) {}

  async join(token: string): Promise<void> {
    const more = this.entry === 'staff' ? { pin: this.secrets.pin } : { mailboxShared: 'no' };
    await this.visitor.post(`/api/${this.entry}/join`, { token, email: this.email, password: this.secrets.password, ...more });
    this.signedInAt = this.lastAt = this.clock.now().getTime();
  }

  get<T>(url: string): Promise<T> {
    return this.here((visitor) => visitor.get<T>(url));
  }

  post<T = object>(url: string, body: object = {}): Promise<T> {
    return this.here((visitor) => visitor.post<T>(url, body));
  }

  make(url: string, body: object = {}): Promise<string> {
    return this.here((visitor) => visitor.make(url, body));
  }

  private async here<T>(ask: (visitor: Visitor) => Promise<T>): Promise<T> {
    const now = this.clock.now().getTime();
    const { idle, most } = LIVES[this.entry];
    if (now - this.lastAt > idle || now - this.signedInAt > most) {
      await this.visitor.post(`/api/${this.entry}/sign-in`, { email: this.email, password: this.secrets.password });
      this.signedInAt = this.lastAt = now;
    }
    const answer = await ask(this.visitor);
    // A refused request leaves no trace, not even of having been here.
    this.lastAt = now;
    return answer;
  }
}
