/** Where people reach this program: what mail and QR codes name. */
export class PublicAddress {
  constructor(readonly url: string) {}

  /** The token stands behind the `#`: it reaches no server log, and a mail scanner that opens the link consumes nothing. */
  join(kind: 'staff' | 'my', token: string): string {
    return `${this.url}${kind === 'staff' ? '/practice/join' : '/join'}#${token}`;
  }
}
