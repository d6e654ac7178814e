import { type Letter, Mailer } from '../platform/mail.js';

/** Keeps the mails of a story: who is invited finds the link here. Nothing leaves this machine. */
export class StoryMail extends Mailer {
  private readonly letters: Letter[] = [];

  override send(letter: Letter): Promise<void> {
    this.letters.push(letter);
    return Promise.resolve();
  }

  /** The link in the newest mail to an address. */
  linkTo(address: string): string {
    const letter = this.newestTo(address);
    return letter.url.split('#')[1] ?? '';
  }

  newestTo(address: string): Letter {
    const letter = this.letters.findLast(({ to }) => to === address);
    if (!letter) throw new Error('nobody has written to this invented person');
    return letter;
  }

  protected deliver(): Promise<void> {
    return Promise.resolve();
  }
}
