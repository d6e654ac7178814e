import { combinedOf, isHidden, mayOpenTogether, mayTakeBack, type PartFacts, partnerStateOf, STAGES, stageOf, stages } from './states.js';

const facts = (over: Partial<PartFacts>): PartFacts => ({ reader: 'T', sent: false, reply: null, notDone: null, opened: false, withdrawn: false, ...over });

it.each<[string, Partial<PartFacts>, string]>([
  ['nothing sent is to do', {}, 'assigned'],
  ['nothing sent and withdrawn is on no list', { withdrawn: true }, 'withdrawn'],
  ['sent waits for the therapist', { sent: true }, 'sent'],
  ['sealed and sent waits for the session', { reader: 'H', sent: true }, 'for_session'],
  ['sealed and opened was opened', { reader: 'H', sent: true, opened: true }, 'opened'],
  ['what the therapist accepted is reviewed', { sent: true, reply: 'accept' }, 'reviewed'],
  ['what is asked for again is to do again', { sent: true, reply: 'ask_again' }, 'assigned'],
  ['asked for again and then withdrawn stays with its author to read', { sent: true, reply: 'ask_again', withdrawn: true }, 'reviewed'],
  ['sent and then withdrawn stays sent', { sent: true, withdrawn: true }, 'sent'],
])('%s', (_, over, stage) => {
  expect(stageOf(facts(over))).toBe(stage);
});

it('the table names only states that exist, and a partner sees three of their own', () => {
  for (const stage of stages) for (const next of STAGES[stage].next) expect(stages).toContain(next);
  expect(stages.map((stage) => [stage, partnerStateOf(stage)])).toEqual([
    ['draft', null], ['assigned', 'to_do'], ['started', 'to_do'], ['sent', 'sent'], ['for_session', 'sent'], ['opened', 'answered'], ['reviewed', 'answered'],
    ['closed', 'answered'], ['withdrawn', null], ['not_done', 'to_do'],
  ]);
});

it.each<[Parameters<typeof combinedOf>[0], boolean, string]>([
  [['assigned', 'assigned'], false, 'assigned'], [['sent', 'assigned'], false, 'part_sent'], [['sent', 'sent'], false, 'sent'], [['opened', 'opened'], false, 'opened'],
  [['reviewed', 'opened'], false, 'opened'], [['reviewed', 'reviewed'], false, 'reviewed'], [['sent', 'withdrawn'], true, 'withdrawn'], [['sent', 'reviewed'], true, 'sent'],
])('for staff, %j (withdrawn: %s) is %s', (parts, withdrawn, expected) => {
  expect(combinedOf(parts, withdrawn)).toBe(expected);
});

it('only sealed work opens together, once, and only when everyone asked has sent theirs', () => {
  const [yes, no] = [{ sent: true }, { sent: false }];
  expect(mayOpenTogether('H', [yes, yes], false)).toBe(true);
  for (const [reader, parts, opened] of [['J', [yes, yes], false], ['H', [yes, no], false], ['H', [], false], ['H', [yes, yes], true]] as const) {
    expect(mayOpenTogether(reader, parts, opened)).toBe(false);
  }
});

it('sealed work can be taken back until it is opened; what somebody reads at sending cannot', () => {
  expect(mayTakeBack({ reader: 'H', sent: true, opened: false })).toBe(true);
  expect(mayTakeBack({ reader: 'H', sent: true, opened: true })).toBe(false);
  expect(mayTakeBack({ reader: 'H', sent: false, opened: false })).toBe(false);
  for (const reader of ['J', 'T', 'S', 'P'] as const) expect(mayTakeBack({ reader, sent: true, opened: false })).toBe(false);
});

it('while the shared part is shut or rests, joint work is hidden and one’s own is not', () => {
  for (const state of [{ open: false, resting: false }, { open: true, resting: true }]) {
    expect((['J', 'H', 'T', 'S', 'P'] as const).map((reader) => isHidden(reader, state))).toEqual([true, true, false, false, false]);
  }
  expect(isHidden('J', { open: true, resting: false })).toBe(false);
});
