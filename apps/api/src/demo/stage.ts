import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { KeptLetters } from '../platform/mail.js';
import type { Calendar } from './calendar.js';
import { Person, type Secrets } from './person.js';
import type { StoryClock } from './story-clock.js';
import { Visitor } from './visitor.js';

/** What a story is told on: the program, its clock and its mail. */
export interface Stage {
  readonly app: NestFastifyApplication;
  readonly origin: string;
  readonly clock: StoryClock;
  readonly mail: KeptLetters;
  readonly calendar: Calendar;
  readonly secrets: Secrets;
}

/** The secret part of the newest link that went to an invented person. */
export const linkTo = ({ mail }: Stage, address: string): string => mail.newestTo(address).url.split('#')[1] ?? '';

/** Where nobody invented may ever be reached by mistake (RFC 2606). */
export const addressOf = (name: string): string => `${name.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[^a-z]+/g, '.')}@lantern.example`;

export function personOn({ app, origin, secrets, clock }: Stage, entry: 'my' | 'staff', name: string): Person {
  return new Person(entry, name, addressOf(name), secrets, clock, new Visitor(app, origin));
}
