import { found, hadInWords, isSameWay, type LibraryItem, refusalInWords, wayInWords, waysOfBundle, waysToAsk } from './giving';

const ana = { personId: 'a', firstName: 'Ana' };
const daniel = { personId: 'd', firstName: 'Daniel' };
const couple = [ana, daniel];
const item = (exercise: string, over: Partial<LibraryItem> = {}): LibraryItem =>
  ({ exercise, version: 1, title: exercise, phase: 'atonement', who: 'each', parts: ['each'], tag: 'foundation', reader: 'T', fewer: null, minutes: 10, howOften: '', usual: null, comesAgain: true, ownTimes: false, refusal: null, hadBy: [], ...over });
const ways = (over: Partial<LibraryItem>, partners = couple) => waysToAsk(item('x', over), partners).map((way) => wayInWords(way, partners));

describe('Who a piece of work can be for', () => {
  it('is both or one where each has the same page, both first', () => {
    expect(ways({})).toEqual(['Ana and Daniel', 'Only Ana', 'Only Daniel']);
  });

  it('is both where it is done together', () => {
    expect(ways({ who: 'both' })).toEqual(['Ana and Daniel']);
  });

  it('is never guessed: whoever was injured is said by the therapist', () => {
    expect(ways({ who: 'injured', parts: ['injured'] })).toEqual(['Ana', 'Daniel']);
    expect(ways({ who: 'both', parts: ['injured', 'involved'] })).toEqual(['Ana as injured partner, Daniel as involved partner', 'Daniel as injured partner, Ana as involved partner']);
  });

  it('is the one partner who is on record, and nobody for what takes two', () => {
    expect(ways({}, [ana])).toEqual(['Ana']);
    expect(ways({ who: 'both' }, [ana])).toEqual([]);
    expect(ways({ who: 'both', parts: ['injured', 'involved'] }, [ana])).toEqual([]);
  });

  it('is the same whoever is named first', () => {
    expect(isSameWay([{ personId: 'a', part: 'injured' }, { personId: 'd', part: 'involved' }], [{ personId: 'd', part: 'involved' }, { personId: 'a', part: 'injured' }])).toBe(true);
    expect(isSameWay([{ personId: 'a', part: 'each' }], [{ personId: 'a', part: 'each' }, { personId: 'd', part: 'each' }])).toBe(false);
  });
});

describe('Whose the two items of a week are', () => {
  const told = (of: { isDivided: boolean; injuredId: string | null }, partners = couple) => waysOfBundle(of, partners).map(({ injuredId, who }) => [injuredId, who]);

  it('is both at one press where nothing divides them, or where it is known who was injured', () => {
    expect(told({ isDivided: false, injuredId: null })).toEqual([['a', 'Ana and Daniel']]);
    expect(told({ isDivided: true, injuredId: 'd' })).toEqual([['d', 'Daniel as injured partner, Ana as involved partner']]);
  });

  it('is said by the therapist where nobody said who was injured, and takes two', () => {
    expect(told({ isDivided: true, injuredId: null })).toEqual([['a', 'Ana as injured partner, Daniel as involved partner'], ['d', 'Daniel as injured partner, Ana as involved partner']]);
    expect(told({ isDivided: false, injuredId: null }, [ana])).toEqual([]);
  });
});

describe('What the therapist finds in the library', () => {
  const later = item('Soft start', { phase: 'attunement', refusal: 'work_of_later_part' });
  const library = [item('Closed', { refusal: 'shared_part_not_ready' }), item('Ask and do'), later];
  const names = (of: Parameters<typeof found>[1]) => found(library, of).map(({ phase, items }) => [phase, items.map(({ title }) => title)]);

  it('is of one part, with what cannot be given last', () => {
    expect(names({ phase: 'atonement', name: '' })).toEqual([['atonement', ['Ask and do', 'Closed']]]);
  });

  it('is sought by name in every part', () => {
    expect(names({ phase: 'atonement', name: ' SÓFT ' })).toEqual([['attunement', ['Soft start']]]);
    expect(names({ phase: null, name: 'nothing such' })).toEqual([]);
  });

  it('says of what is done once who had it, and of anything else nothing', () => {
    const had = (...hadBy: string[]) => hadInWords(item('x', { hadBy }), couple);
    expect([had(), had('d'), had('d', 'a')]).toEqual([null, 'Given to Daniel before, and usually done once. You can give it again.', 'Given to Ana and Daniel before, and usually done once. You can give it again.']);
  });

  it('says to which part a later one belongs', () => {
    expect(refusalInWords(later)).toBe('Not yet. It belongs to Part 2: learning each other again.');
  });
});
