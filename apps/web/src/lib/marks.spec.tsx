import { renderToStaticMarkup } from 'react-dom/server';
import { Legend, PARTNER_MARKS } from './legend';
import { Mark, markName, type MarkName } from './marks';

const ALL: MarkName[] = ['kept', 'kept_late', 'missed', 'missed_told', 'missed_found', 'disputed', 'unconfirmed', 'unrecorded', 'excused', 'rested', 'rest', 'did_not_come_up', 'pending', 'open'];
// One mark for the partners' "open" and the therapist's "unconfirmed", one for rest under its two names.
const SAME_SHAPE = new Set<MarkName>(['open', 'rest']);

describe('A partner who cannot tell colours apart', () => {
  it('tells every outcome by its shape', () => {
    const shapes = ALL.filter((mark) => !SAME_SHAPE.has(mark)).map((mark) => renderToStaticMarkup(<Mark of={mark} label="" />).replace(/class="[^"]*"/, ''));
    expect(new Set(shapes).size).toBe(shapes.length);
  });
});

describe('A partner who listens to the screen', () => {
  it.each(ALL)('hears a name for %s', (mark) => {
    expect(renderToStaticMarkup(<Mark of={mark} />)).toContain(`role="img" aria-label="${markName(mark)}"`);
    expect(markName(mark)).not.toContain('mark.');
  });

  it('hears the day as well, where the strip gives it', () => {
    expect(renderToStaticMarkup(<Mark of="kept" label="Tuesday 24 November: Kept" />)).toContain('aria-label="Tuesday 24 November: Kept"');
  });
});

describe('What a partner can look up', () => {
  it('is their own six marks, without the words that only the therapist uses', () => {
    const legend = renderToStaticMarkup(<Legend />);
    for (const mark of PARTNER_MARKS) expect(legend).toContain(markName(mark));
    for (const staffOnly of ['missed_found', 'disputed', 'unconfirmed'] as const) expect(legend).not.toContain(markName(staffOnly));
  });
});
