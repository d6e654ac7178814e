import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const css = readFileSync(join(__dirname, 'tokens.css'), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

function coloursOf(part: string): Record<string, string> {
  return Object.fromEntries([...part.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/gi)].map(([, name = '', value = '']) => [name, value]));
}
const schemes = { light: coloursOf(light), dark: coloursOf(dark) };

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const grounds = ['paper', 'card', 'hush'];
const text = ['ink', 'muted', 'pine', 'clay', 'amber', 'plum'];

describe.each(['light', 'dark'] as const)('A tired person reads in the %s', (scheme) => {
  const colours = schemes[scheme];
  const of = (name: string): string => {
    const value = colours[name];
    if (!value) throw new Error(`${name} has no ${scheme} value`);
    return value;
  };

  it.each(text.flatMap((name) => grounds.map((ground) => [name, ground])))('every line of %s text on %s', (name = '', ground = '') => {
    expect(contrast(of(name), of(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it('the words on a filled button', () => {
    expect(contrast(of('on-pine'), of('pine'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['paper', 'card'])('the edges of fields and cards on %s', (ground) => {
    expect(contrast(of('line'), of(ground))).toBeGreaterThanOrEqual(3);
  });
});
