import { draftFrom } from '../../lib/sentence/draft';
import { changedText, openLines, type Standing, termsThatStand } from './changed-draft';

const standing: Standing = {
  template: 'home_on_time', by: '18:30', noticeBy: '17:30', weekdays: [1, 2, 3, 4], doerId: 'daniel', shows: 'that I am not left guessing', then: 'we plan one weekend away',
  commitment: 'I add nothing before then', reviewOn: '2027-02-01', occasion: 'between', kind: 'reliability', evidence: 'both', excuses: [], lateCounts: false, share: 90, coverage: 80, windowDays: 7,
};

describe('The form of a change', () => {
  it('begins with the text that stands and sends it back unchanged', () => {
    const { doerId: _, occasion: __, kind, evidence, excuses, lateCounts, share, coverage, windowDays, ...text } = standing;
    expect([kind, evidence, excuses, lateCounts, share, coverage, windowDays]).not.toContain(undefined);
    expect(changedText(draftFrom(standing), standing)).toEqual(text);
  });

  it('in their own words too: what is done, how often and at what time stand in it as they were signed', () => {
    const own: Standing = { ...standing, template: 'own_words', by: undefined, noticeBy: undefined, behaviour: 'leave the phone in the hall after ten', often: 'chosen_weekdays', weekdays: [1, 3, 5], at: '22:00' };
    expect(draftFrom(own)).toMatchObject({ behaviour: 'leave the phone in the hall after ten', often: 'chosen_weekdays', weekdays: '1,3,5', at: '22:00' });
    expect(changedText(draftFrom(own), own)).toEqual({
      template: 'own_words', behaviour: 'leave the phone in the hall after ten', often: 'chosen_weekdays', weekdays: [1, 3, 5], at: '22:00',
      shows: own.shows, then: own.then, commitment: own.commitment, reviewOn: own.reviewOn,
    });
    expect(openLines(draftFrom(own))).toEqual([]);
    expect(openLines({ ...draftFrom(own), behaviour: '' })).toEqual(['behaviour']);
  });

  it('asks for a line that was emptied, and leaves the ticks for later', () => {
    expect(openLines(draftFrom(standing))).toEqual([]);
    expect(openLines({ ...draftFrom(standing), then: '', by: '' })).toEqual(['by', 'then']);
  });

  it('shows what else is agreed as it stands, not as the template presets it', () => {
    const preview = { asks: 'occasion' as const, next: [], manyRunning: null, terms: { kind: 'reliability' as const, evidence: 'doers_word' as const, excuses: ['illness' as const], lateCounts: true, share: 85, coverage: 80, weeks: 4, windowDays: 7 } };
    expect(termsThatStand(standing, preview, 'occasion')?.terms).toEqual({ kind: 'reliability', evidence: 'both', excuses: [], lateCounts: false, share: 90, coverage: 80, weeks: null, windowDays: 7 });
    expect(termsThatStand(standing, preview, 'weekly_line')).toBe(preview);
  });
});
