import { randomUUID } from 'node:crypto';
import { comeBack, done } from '../support/couple.js';
import { type Agreed, agreedCouple, practice } from './agreed.js';
import { agreeOn, ask, meet } from './amending.js';
import { conclude, hold, live, openWeeks, workdays } from './reviewing.js';

const here = practice();
const REVIEW = '2026-12-21';
const REVIEW_DAY = `${REVIEW}T09:00:00Z`;
const agreed = () => agreedCouple(here, { reviewOn: REVIEW });

/** The same question put to every text there ever was: what the list has too many, and what it misses. */
async function amiss(): Promise<unknown[]> {
  const facts = `select * from (
    select distinct on (v.criterion_id) v.clinic_id, v.criterion_id, v.case_id, v.id, v.number,
           case when v.direction is distinct from 'ended' and not exists (select 1 from review r where r.clinic_id = v.clinic_id and r.version_id = v.id) then v.review_on end
      from criterion_version v join endorsement e on e.clinic_id = v.clinic_id and e.version_id = v.id order by v.criterion_id, v.number desc) f`;
  const list = 'select clinic_id, criterion_id, case_id, version_id, number, review_on from review_due';
  return (await here.world.admin.query(`(${facts} except ${list}) union all (${list} except ${facts})`)).rows;
}
/** The next review of a couple as the clinic's admin reads it. */
async function nextReview({ caseId }: Agreed): Promise<string | null> {
  await comeBack(here.clinic.admin);
  return done(await here.clinic.admin.get('/api/staff/couples'), 200).body.couples.find((one: { caseId: string }) => one.caseId === caseId).reviewOn;
}
/** The review of a couple who kept all of it, held on its day and decided. */
async function reviewed(couple: Agreed, choice: string, over: object = {}): Promise<void> {
  await live(here, couple, workdays(10, 'kept'));
  await meet(here, couple, REVIEW_DAY, async (room) => {
    await openWeeks(room);
    const { id } = done(await hold(room, couple));
    expect([await nextReview(couple), await amiss()]).toEqual([null, []]);
    done(await room.make(`/api/room/reviews/${id}/meaning`, {}));
    done(await room.make(`/api/room/reviews/${id}/then`, { answer: 'done' }));
    done(await conclude(room, id, choice, over));
    await agreeOn(couple, room);
  });
}

describe('The date of a couple’s next review, which is all that an admin knows of what they agreed', () => {
  it('is that of the text both signed and the therapist endorsed; a change in between leaves it where it is', async () => {
    const couple = await agreed();
    expect([await nextReview(couple), await amiss()]).toEqual([REVIEW, []]);
    await meet(here, couple, '2026-12-09T09:00:00Z', async (room) => {
      done(await ask(room, couple.criterionId, { by: '19:00', noticeBy: '18:00' }, { direction: 'easier' }));
      expect([await nextReview(couple), await amiss()]).toEqual([REVIEW, []]);
      await agreeOn(couple, room);
    });
    expect([await nextReview(couple), await amiss()]).toEqual([REVIEW, []]);
  });

  it('goes with the review, and is a new one where the couple goes on', async () => {
    const couple = await agreed();
    await reviewed(couple, 'continue', { reviewOn: '2027-02-15' });
    expect([await nextReview(couple), await amiss()]).toEqual(['2027-02-15', []]);
  });

  it('is none once they have had enough of it', async () => {
    const couple = await agreed();
    await reviewed(couple, 'close');
    expect([await nextReview(couple), await amiss()]).toEqual([null, []]);
  });

  it('stays that of the later text, whichever of two endorsements comes last', async () => {
    const couple = await agreed();
    const copy = (table: string, where: string, changes: object) =>
      here.world.admin.query(`insert into ${table} select (jsonb_populate_record(t, $1)).* from ${table} t where ${where} limit 1`, [changes]);
    const [earlier, later] = [randomUUID(), randomUUID()];
    for (const [id, number, reviewOn] of [[earlier, 5, '2027-05-05'], [later, 6, '2027-06-06']] as const) await copy('criterion_version', `id = '${couple.versionId}'`, { id, number, review_on: reviewOn, base_number: 1, direction: 'clearer', reason: 'clearer', occasion: 'between' });
    const client = await here.world.admin.connect();
    await client.query('begin');
    await client.query(`select set_config('app.clinic', (select clinic_id::text from couple_case where id = $1), true), set_config('app.cases', $1::text, true)`, [couple.caseId]);
    for (const versionId of [later, earlier]) await client.query(`insert into endorsement select (jsonb_populate_record(t, $1)).* from endorsement t where version_id = '${couple.versionId}'`, [{ id: randomUUID(), version_id: versionId }]);
    await client.query('commit');
    client.release();
    expect([await nextReview(couple), await amiss()]).toEqual(['2027-06-06', []]);
  });

  it.each([['endorsement', 'endorsement_expects_review'], ['review', 'review_was_held']])('is wrong without the trigger of %s named %s', async (table, trigger) => {
    const couple = table === 'review' ? await agreed() : undefined;
    await here.world.admin.query(`alter table ${table} disable trigger ${trigger}`);
    try {
      if (couple) {
        await live(here, couple, workdays(10, 'kept'));
        await meet(here, couple, REVIEW_DAY, async (room) => {
          await openWeeks(room);
          done(await hold(room, couple));
        });
      } else await agreed();
      expect(await amiss()).not.toEqual([]);
    } finally {
      await here.world.admin.query(`alter table ${table} enable trigger ${trigger}`);
    }
  });
});
