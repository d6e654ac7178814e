import { type TestApp, testApp } from '../support/app.js';
import { Browser } from '../support/browser.js';
import { type Clinic, clinicOf, comeBack, coupleOf, done, endSession, PIN, readyCouple, startSession } from '../support/couple.js';

let world: TestApp;
let clinic: Clinic;
beforeAll(async () => {
  world = await testApp();
  clinic = await clinicOf(world);
});
afterAll(() => world.close());

it('a session starts for a couple whose shared part is open, and locks the therapist out of everything else', async () => {
  const couple = await readyCouple(world, clinic.therapist);
  const { room } = await startSession(couple);
  expect(room.cookie('__Host-room')).toBeDefined();
  const locked = await clinic.therapist.make(`/api/staff/cases/${couple.caseId}/sessions`, { localDate: '2026-12-14', localTime: '17:00', minutes: 75 });
  expect([locked.status, locked.body.code]).toEqual([423, 'room_open']);
  expect((await clinic.therapist.get('/api/staff/me')).body.locked).toBe(true);
  await endSession(couple);
  expect(room.cookie('__Host-room')).toBeUndefined();
  expect((await clinic.therapist.get('/api/staff/me')).body.locked).toBe(false);
});
