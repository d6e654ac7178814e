import { asHeading, asMeaning } from './sentence-parts';

describe('The couple\'s own words stand alone on Tonight', () => {
  it('as a heading', () => {
    expect(asHeading('be home by 18:30')).toBe('Be home by 18:30');
  });

  it('as what it shows, without the word that joined them to the sentence', () => {
    expect(asMeaning('that I am not left guessing')).toBe('I am not left guessing');
    expect(asMeaning('thatched roofs matter')).toBe('thatched roofs matter');
  });
});
