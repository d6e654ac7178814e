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

  it('asks for a line that was emptied, and leaves the ticks for later', () => {
    expect(openLines(draftFrom(standing))).toEqual([]);
    expect(openLines({ ...draftFrom(standing), then: '', by: '' })).toEqual(['by', 'then']);
  });

  it('shows what else is agreed as it stands, not as the template presets it', () => {
    const preview = { asks: 'occasion' as const, next: [], terms: { kind: 'reliability' as const, evidence: 'doers_word' as const, excuses: ['illness' as const], lateCounts: true, share: 85, coverage: 80, weeks: 4, windowDays: 7 } };
    expect(termsThatStand(standing, preview, 'occasion')?.terms).toEqual({ kind: 'reliability', evidence: 'both', excuses: [], lateCounts: false, share: 90, coverage: 80, weeks: null, windowDays: 7 });
    expect(termsThatStand(standing, preview, 'weekly_line')).toBe(preview);
  });
});
