/** Which sign-in a route belongs to; `open` needs none. */
export type Entry = 'open' | 'staff' | 'room' | 'my';

/**
 * How the asker stands to the thing asked about. `self` is a partner towards what is their own or addressed to them;
 * `partner` is the other partner of the same couple towards it; `left` is a
 * partner who left, towards what was their own or joint by then. For a permission that concerns no case yet
 * (`case.list`, `case.open`) `primary` is any therapist of the clinic.
 */
export const relations = ['self', 'partner', 'left', 'primary', 'cover', 'supervisor', 'admin', 'room', 'anyone'] as const;
export type Relation = (typeof relations)[number];

interface Rule {
  readonly entry: Entry;
  readonly may: readonly Relation[];
}

const anyone: Rule = { entry: 'open', may: ['anyone'] };
const everyStaff: Rule = { entry: 'staff', may: ['primary', 'cover', 'supervisor', 'admin'] };
const admin: Rule = { entry: 'staff', may: ['admin'] };
/** Those who answer for the couple, the supervisor and dated cover read the chart; admins never do. */
const chartRead: Rule = { entry: 'staff', may: ['primary', 'cover', 'supervisor'] };
const primary: Rule = { entry: 'staff', may: ['primary'] };
const room: Rule = { entry: 'room', may: ['room'] };
const own: Rule = { entry: 'my', may: ['self'] };
/** Joint-class reads: the same to both partners. */
const joint: Rule = { entry: 'my', may: ['self', 'partner'] };
/** What stays with a partner who left. */
const ownForGood: Rule = { entry: 'my', may: ['self', 'left'] };
const jointForGood: Rule = { entry: 'my', may: ['self', 'partner', 'left'] };

/** The closed list. Every route names one; what is not listed here does not exist. */
export const permissions = {
  'health.read': anyone,
  'setup.read': anyone,
  'setup.do': anyone,
  'staff.sign-in': anyone,
  'staff.join': anyone,
  'my.sign-in': anyone,
  'my.join': anyone,
  'my.recover': anyone,
  'help.read': anyone,

  'staff.self': everyStaff,
  'staff.unlock': everyStaff,
  'staff-draft.keep': everyStaff,
  'team.read': admin,
  'team.invite': admin,
  'settings.read': admin,
  'settings.set': admin,
  'help.check': admin,
  'team.end': admin,
  'monday.read': admin,
  'monday.ask': admin,
  'practice.read': admin,
  'capacity.set': admin,
  'absence.set': admin,
  'couple.reassign': admin,
  'cover.set': admin,
  'assignment.end': admin,
  'invitation.resend': admin,
  'reminder.read': chartRead,
  'case.list': chartRead,
  'today.read': chartRead,
  'today.snooze': primary,
  'weekly-mail.choose': chartRead,
  'case.open': primary,
  'case.read': chartRead,
  'case.invite': primary,
  'contact.record': primary,
  'case.recover': primary,
  'consistency.read': chartRead,
  'screen.record': primary,
  'screen.read': chartRead,
  'shared-part.open': primary,
  'rest.set': primary,
  'openings.keep-back': primary,
  'phase.read': chartRead,
  'phase.move': primary,
  'words.decide': primary,
  'proposal.review': chartRead,
  'proposal.step': primary,
  'found-out.enter': primary,
  'goalposts.read': primary,
  'not-free.set-aside': primary,
  'urgent.read': chartRead,
  'urgent.acknowledge': chartRead,
  'message.read': primary,
  'message.answer': primary,
  'session.plan': primary,
  'session.change': primary,
  'session.attendance': primary,
  'session.start': primary,
  'note.read': chartRead,
  'note.sign': primary,

  'numbers.read': chartRead,
  'pulse.take': primary,
  'work.read': chartRead,
  'work.answers': chartRead,
  'work.give': primary,
  'work.reply': primary,
  'talk.read': chartRead,
  'fear.set-aside': primary,

  'room.read': room,
  'room.draft': room,
  'room.change': room,
  'room.review': room,
  'room.endorse': room,
  'room.sign-here': room,
  'room.open-weeks': room,
  'room.rule': room,
  'room.plan': room,
  'room.give': room,
  'room.open-work': room,
  'room.end': room,
  'room.leave': room,

  'my.self': ownForGood,
  'code.set': own,
  'draft.keep': own,
  'own.open': ownForGood,
  'own.read': ownForGood,
  'own.remove': ownForGood,
  'own.write': own,
  'own.share': own,
  'mailbox.answer': own,
  'reminder.choose': own,
  'contact.say': own,
  'rest.ask': own,
  'consent.read': own,
  'consent.sign': own,
  'task.read': own,
  'task.send': own,
  'work.mine': own,
  'work.send': own,
  'pulse.mine': own,
  'pulse.send': own,
  'talk.mine': own,
  'talk.answer': own,
  'tonight.read': own,
  'agreement.read': jointForGood,
  'criterion.sign': own,
  'proposal.read': own,
  'proposal.send': own,
  'proposal.answer': own,
  'entry.make': own,
  'entry.undo': own,
  'weeks.read': jointForGood,
  'sessions.read': joint,
  'screen.due': own,
  'screen.send': own,
  'not-free.say': own,
  'urgent.tell': own,
  'message.write': own,
  'download.take': ownForGood,
} as const satisfies Record<string, Rule>;

export type Permission = keyof typeof permissions;

/** Every permission there is, for the check at start-up that each route names one. */
export const allPermissions = Object.keys(permissions) as Permission[];

/** Whether a relation opens a permission: the visibility table, default no. */
export function mayRelation(permission: Permission, relation: Relation): boolean {
  const rule: Rule = permissions[permission];
  return rule.may.includes('anyone') || rule.may.includes(relation);
}

/** The sign-in that a route with this permission belongs to. */
export function entryOf(permission: Permission): Entry {
  return permissions[permission].entry;
}
