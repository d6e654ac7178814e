/**
 * The visibility table once more, in plain words of its own: neither the program's permissions nor the row policies are
 * asked, nor the promise that raw SQL is held against. Times are epoch milliseconds; a span holds from its first moment
 * and no longer at its last.
 */
export interface Span {
  from: number;
  to: number | null;
}

export interface StaffSpan extends Span {
  staff: number;
  as: 'primary' | 'cover' | 'supervisor';
}

export const AUDIENCES = ['author', 'author_staff', 'author_staff_never_joint'] as const;

export interface CoupleFacts {
  clinic: number;
  /** Of the two partners, in their places. */
  partners: readonly [Span, Span];
  team: readonly StaffSpan[];
  sharedPartAt: number | null;
  endorsedAt: number | null;
  /** Of two evenings that both have entered: when each opened, and how long after that a session said something about it. */
  openedAt: readonly (number | null)[];
  ruledAfter: readonly (number | null)[];
  edges: readonly { at: number; kind: 'rest' | 'resume' }[];
  /** To whom each partner's own words go. */
  audiences: readonly [(typeof AUDIENCES)[number], (typeof AUDIENCES)[number]];
  /** When the therapist answered each partner's note. */
  repliedAt: readonly [number, number];
}

export interface WorldFacts {
  now: number;
  couples: readonly CoupleFacts[];
  /** Of each member of staff: the clinic, and when their role ended. Admins are on record for no couple. */
  staff: readonly { clinic: number; endedAt: number | null }[];
}

export type Person = { kind: 'staff'; staff: number } | { kind: 'partner'; couple: number; place: 0 | 1 };

/** One thing of one couple; `place` is whose it is, `evening` which. */
export interface Item {
  kind: 'couple' | 'note' | 'version' | 'opening' | 'ruling' | 'entry' | 'answer' | 'message' | 'reply';
  couple: number;
  place?: 0 | 1;
  evening?: number;
}

const holds = ({ from, to }: Span, at: number): boolean => from <= at && (to === null || to > at);

/** How somebody stands to a couple: a partner of it, one who left it, or what of its team. */
type Standing = { as: 'partner'; place: 0 | 1 } | { as: 'left'; place: 0 | 1; at: number } | { as: 'team'; roles: StaffSpan['as'][] } | { as: 'nobody' };

export function standingOf(world: WorldFacts, person: Person, couple: number): Standing {
  const facts = world.couples[couple] as CoupleFacts;
  if (person.kind === 'partner') {
    if (person.couple !== couple) return { as: 'nobody' };
    const span = facts.partners[person.place];
    if (holds(span, world.now)) return { as: 'partner', place: person.place };
    return span.to === null ? { as: 'nobody' } : { as: 'left', place: person.place, at: span.to };
  }
  const own = world.staff[person.staff] as WorldFacts['staff'][number];
  const isEmployed = own.endedAt === null || own.endedAt > world.now;
  const roles = facts.team.filter((one) => isEmployed && own.clinic === facts.clinic && one.staff === person.staff && holds(one, world.now)).map(({ as }) => as);
  return roles.length > 0 ? { as: 'team', roles } : { as: 'nobody' };
}

const rests = ({ edges }: CoupleFacts): boolean => edges.at(-1)?.kind === 'rest';
const before = (at: number | null, left: number): boolean => at !== null && at < left;

/** When a session said something about an evening: never before it opened. */
function ruledAt({ openedAt, ruledAfter }: CoupleFacts, evening = 0): number | null {
  const [opened, after] = [openedAt[evening] ?? null, ruledAfter[evening] ?? null];
  return opened === null || after === null ? null : opened + after;
}

/** Whether a person may read this of the couple at all: what the rows say. */
export function reads(world: WorldFacts, person: Person, item: Item): boolean {
  const standing = standingOf(world, person, item.couple);
  const facts = world.couples[item.couple] as CoupleFacts;
  if (standing.as === 'nobody') return false;
  if (standing.as === 'team') return teamReads(facts, person, item);
  const isOwn = item.place === standing.place;
  const opened = facts.openedAt[item.evening ?? 0] ?? null;
  if (standing.as === 'partner') {
    switch (item.kind) {
      case 'couple': return true;
      case 'note': return false;
      case 'version': return facts.sharedPartAt !== null && !rests(facts);
      case 'opening': return opened !== null;
      case 'ruling': return ruledAt(facts, item.evening) !== null && !rests(facts);
      case 'entry': return isOwn || opened !== null;
      default: return isOwn;
    }
  }
  switch (item.kind) {
    case 'couple': return true;
    case 'note': return false;
    case 'version': return before(facts.endorsedAt, standing.at);
    case 'opening': return before(opened, standing.at);
    case 'ruling': return before(ruledAt(facts, item.evening), standing.at);
    case 'entry': return isOwn || before(opened, standing.at);
    case 'reply': return isOwn && before(facts.repliedAt[standing.place], standing.at);
    default: return isOwn;
  }
}

/** Cover and supervisor read the chart. Words to the therapist alone are the therapist's; "never joint" is not for who only stands in. */
function teamReads(facts: CoupleFacts, person: Person, { kind, place = 0, evening = 0 }: Item): boolean {
  const { team, audiences, openedAt } = facts;
  const mine = team.filter((one) => person.kind === 'staff' && one.staff === person.staff);
  if (kind === 'opening') return openedAt[evening] !== null;
  if (kind === 'ruling') return ruledAt(facts, evening) !== null;
  if (kind === 'message' || kind === 'reply') return mine.some(({ as, to }) => as === 'primary' && to === null);
  if (kind !== 'answer') return true;
  return audiences[place] === 'author_staff' || (audiences[place] === 'author_staff_never_joint' && mine.some(({ as }) => as !== 'cover'));
}

/** Whether a page of the program shows it to them; null where no page tells the one from the other. */
export function shows(world: WorldFacts, person: Person, item: Item): boolean | null {
  const standing = standingOf(world, person, item.couple);
  const facts = world.couples[item.couple] as CoupleFacts;
  const may = reads(world, person, item);
  if (standing.as === 'nobody') return false;
  const isEvening = item.kind === 'opening' || item.kind === 'entry' || item.kind === 'ruling';
  if (standing.as === 'team') {
    const isHere = item.place === undefined || item.kind === 'entry' || holds(facts.partners[item.place], world.now);
    return may && isHere && (!isEvening || facts.endorsedAt !== null);
  }
  if (item.kind === 'couple' || item.kind === 'note') return false;
  if (isEvening) {
    // Of the weeks, the mark tells what the doer said; what the other said has no page of its own.
    if (item.kind === 'entry' && item.place === 1) return null;
    const evening: Item = { kind: 'opening', couple: item.couple, evening: item.evening ?? 0 };
    return (item.kind !== 'ruling' || may) && reads(world, person, evening) && reads(world, person, { kind: 'version', couple: item.couple }) && facts.endorsedAt !== null;
  }
  return standing.as === 'left' && item.kind !== 'version' ? false : may;
}
