import { comeBack, type Couple, done, endSession, type PartnerHere, PASSWORD, readyCouple, startSession } from '../support/couple.js';
import { criterionIn, draft, type DraftInRoom, endorse, practice, saidBy, sign } from './agreed.js';

const here = practice();

/** A session that runs, with one text that waits for signatures. */
async function waiting() {
  const couple = await readyCouple(here.world, here.therapist);
  const { room } = await startSession(couple);
  return { couple, room, drafted: await draft(room, couple), daniel: couple.partners[0], ana: couple.partners[1] };
}

type Signer = Pick<PartnerHere, 'email'> & { password?: string };
const signHere = ({ therapist }: Couple, { email, password = PASSWORD }: Signer, { criterionId, textHash }: DraftInRoom, free = 'yes') =>
  therapist.make(`/api/room/criteria/${criterionId}/versions/1/signature-here`, { textHash, free, email, password });

const signatures = async ({ criterionId }: DraftInRoom) =>
  (await here.world.admin.query('select s.person_id from signature s join criterion_version v on v.id = s.version_id where v.criterion_id = $1', [criterionId])).rows.map(({ person_id }: { person_id: string }) => person_id);

describe('Daniel has no phone with him', () => {
  it('he signs alone on the therapist’s laptop, and it counts like any signature', async () => {
    const { couple, room, drafted, daniel, ana } = await waiting();
    const answer = done(await signHere(couple, daniel, drafted));
    expect(answer.body).toEqual({ id: answer.id });
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect(await signatures(drafted)).toEqual([daniel.personId]);
    expect(criterionIn(await room.get('/api/room'), drafted.criterionId).state).toBe('waiting_for_signatures');
    done(await sign(ana, drafted));
    expect(criterionIn(await room.get('/api/room'), drafted.criterionId).state).toBe('ready');
    done(await endorse(room, drafted));
    await endSession(couple);
  });

  it('the sign-in is over with the signature, and the practice stays behind the PIN', async () => {
    const { couple, room, drafted, daniel } = await waiting();
    await signHere(couple, daniel, drafted);
    const { rows } = await here.world.admin.query(
      `select i.ended_at = i.created_at as "isOver", i.kind from identity.sign_in i join person p on p.account_id = i.account_id where p.id = $1 order by i.created_at desc, i.expires_at limit 1`, [daniel.personId]);
    expect(rows).toEqual([{ isOver: true, kind: 'my' }]);
    expect([(await room.get('/api/staff/cases')).status, (await room.get('/api/my/me')).status, (await room.get('/api/room')).status]).toEqual([423, 401, 200]);
    await endSession(couple);
  });

  it('yes, no, not sure, and signed before are the same bytes on the screen that both look at', async () => {
    const seen: string[] = [];
    for (const free of ['yes', 'no', 'not_sure', 'before']) {
      const { couple, room, drafted, daniel } = await waiting();
      if (free === 'before') done(await sign(daniel, drafted));
      const before = (await room.get('/api/room')).text;
      const { status, body, id } = await signHere(couple, daniel, drafted, free === 'before' ? 'no' : free);
      expect((await room.get('/api/room')).text).toBe(before);
      seen.push(JSON.stringify([status, body]).replace(id, 'id'));
      expect(await signatures(drafted)).toEqual([daniel.personId]);
      await endSession(couple);
    }
    expect(new Set(seen)).toEqual(new Set(['[201,{"id":"id"}]']));
  });

  it('said under pressure, his “no” keeps it from being endorsed, and only the therapist reads why', async () => {
    const { couple, room, drafted, daniel, ana } = await waiting();
    done(await signHere(couple, daniel, drafted, 'no'));
    done(await sign(ana, drafted));
    expect((await endorse(room, drafted)).body.code).toBe('waiting_for_signatures');
    await endSession(couple);
    const { decide } = done(await couple.therapist.get(`/api/staff/cases/${couple.caseId}`), 200).body;
    expect(decide[0]).toMatchObject({ kind: 'criterion_not_free', personId: daniel.personId });
  });
});

describe('nobody signs for somebody else', () => {
  it('a wrong password, the therapist, and a partner of another couple get one answer, and nothing is written', async () => {
    const other = await readyCouple(here.world, here.therapist, { names: ['Luis', 'Emma'] });
    const { couple, room, drafted, daniel } = await waiting();
    const before = (await room.get('/api/room')).text;
    const tries: Signer[] = [{ email: daniel.email, password: 'a quiet house by the sea' }, { email: 'nobody@mail.example' }, { email: here.clinic.therapistEmail }, other.partners[0]];
    const answers = [];
    for (const who of tries) answers.push(saidBy(await signHere(couple, who, drafted)));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]).toMatchObject({ status: 401, code: 'sign_in_refused' });
    expect([await signatures(drafted), (await room.get('/api/room')).text]).toEqual([[], before]);
    await endSession(couple);
    await comeBack(other.therapist);
  });

  it('guesses get slow', async () => {
    const { couple, drafted, daniel } = await waiting();
    const codes: string[] = [];
    for (let n = 0; n < 6; n += 1) codes.push((await signHere(couple, { email: daniel.email, password: `a quiet house, try ${n}` }, drafted)).body.code);
    expect(codes.at(-1)).toBe('try_later');
    await endSession(couple);
  });

  it('on his phone and here at once: one signature, and the screen tells neither', async () => {
    const { couple, drafted, daniel } = await waiting();
    const [laptop] = await Promise.all([signHere(couple, daniel, drafted), sign(daniel, drafted)]);
    expect(laptop.status).toBe(201);
    expect(await signatures(drafted)).toEqual([daniel.personId]);
    await endSession(couple);
  });

  it('another text than the one that was read is refused', async () => {
    const { couple, drafted, daniel } = await waiting();
    expect((await signHere(couple, daniel, { ...drafted, textHash: '0'.repeat(64) })).body.code).toBe('text_changed');
    expect(await signatures(drafted)).toEqual([]);
    await endSession(couple);
  });
});
