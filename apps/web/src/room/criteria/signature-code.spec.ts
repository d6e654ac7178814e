import { encode } from 'uqr';
import { pathOf } from './signature-code';

describe('The code that both scan to sign', () => {
  it('is drawn as one bar per run of dark squares', () => {
    expect(pathOf([[true, true, false, true], [false, false, true, true]])).toBe('M0 0h2v1h-2zM3 0h1v1h-1zM2 1h2v1h-2z');
  });

  it('is dark on exactly the squares of the code', () => {
    const { data } = encode('https://example.org/agreement');
    const dark = [...pathOf(data).matchAll(/h(\d+)v1/g)].reduce((sum, [, run]) => sum + Number(run), 0);
    expect(dark).toBe(data.flat().filter(Boolean).length);
  });
});
