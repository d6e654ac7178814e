import { allPermissions, entryOf, mayRelation, type Permission, permissions, relations } from './permissions.js';

const openTo = (permission: Permission): string[] => relations.filter((relation) => mayRelation(permission, relation));

test('what stands open to anyone is the door and nothing behind it', () => {
  const open = allPermissions.filter((permission) => mayRelation(permission, 'anyone'));
  expect(open).toEqual(['health.read', 'setup.read', 'setup.do', 'staff.sign-in', 'staff.join', 'my.sign-in', 'my.join', 'my.recover', 'help.read']);
  expect(open.map(entryOf)).toEqual(open.map(() => 'open'));
});

test('the other partner reads the joint agreement, the opened weeks and when they meet, and nothing else of anybody', () => {
  const behindTheDoor = allPermissions.filter((permission) => entryOf(permission) !== 'open');
  expect(behindTheDoor.filter((permission) => mayRelation(permission, 'partner'))).toEqual(['agreement.read', 'weeks.read', 'sessions.read']);
});

test('a partner who left keeps their sign-in, their own copy, what both had agreed and opened and what is theirs alone, and writes nothing', () => {
  expect(allPermissions.filter((permission) => entryOf(permission) !== 'open' && mayRelation(permission, 'left'))).toEqual(['my.self', 'own.open', 'own.read', 'own.remove', 'agreement.read', 'weeks.read', 'download.take']);
});

test('an admin runs the team, moves and covers couples, and reads nothing of any', () => {
  const admin = allPermissions.filter((permission) => entryOf(permission) !== 'open' && mayRelation(permission, 'admin'));
  expect(admin).toEqual([
    'staff.self', 'staff.unlock', 'staff-draft.keep', 'team.read', 'team.invite', 'settings.read', 'settings.set', 'help.check', 'team.end', 'monday.read', 'monday.ask', 'practice.read', 'capacity.set', 'absence.set',
    'couple.reassign', 'cover.set', 'assignment.end', 'invitation.resend',
  ]);
});

test('cover and supervisor read the chart and change nothing, but may take up what is urgent', () => {
  for (const relation of ['cover', 'supervisor'] as const) {
    const may = allPermissions.filter((permission) => entryOf(permission) === 'staff' && mayRelation(permission, relation));
    expect(may).toEqual(['staff.self', 'staff.unlock', 'staff-draft.keep', 'reminder.read', 'case.list', 'today.read', 'weekly-mail.choose', 'case.read', 'consistency.read', 'screen.read', 'phase.read', 'proposal.review', 'urgent.read', 'urgent.acknowledge', 'note.read', 'numbers.read', 'work.read', 'work.answers', 'talk.read']);
  }
});

test('Room view can do what both may see, and no private permission is its own', () => {
  const room = allPermissions.filter((permission) => entryOf(permission) !== 'open' && mayRelation(permission, 'room'));
  expect(room).toEqual(allPermissions.filter((permission) => entryOf(permission) === 'room'));
});

test('only the partner themselves makes, undoes or signs', () => {
  for (const permission of ['entry.make', 'entry.undo', 'criterion.sign', 'proposal.send', 'proposal.answer', 'consent.sign', 'task.send', 'work.send', 'talk.answer', 'screen.send', 'not-free.say', 'urgent.tell', 'message.write', 'code.set', 'mailbox.answer', 'reminder.choose', 'contact.say'] as const) {
    expect(openTo(permission)).toEqual(['self']);
  }
});

test('a sign-in never reaches into another entry', () => {
  const at = { open: ['anyone'], staff: ['primary', 'cover', 'supervisor', 'admin'], room: ['room'], my: ['self', 'partner', 'left'] };
  for (const permission of allPermissions) {
    expect(at[entryOf(permission)]).toEqual(expect.arrayContaining([...permissions[permission].may]));
  }
});
