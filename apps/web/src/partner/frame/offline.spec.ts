import { type HelpList, listsInForce } from '@groundwork/domain/safety/help-numbers';
import { pageOf } from './offline';

const own = (label: string, text: string): HelpList => ({ country: 'DE', lines: [{ kind: null, label, number: '+49 30 (1)', text }], lastVerified: '2026-12-01' });

test('the kept page opens at the couple’s country and has every other one tap away', () => {
  const page = pageOf(listsInForce([]), 'GB', 'Today');
  expect(page).toMatch(/<\/p><details open><summary>United Kingdom<\/summary>/);
  expect(page.match(/<details/g)).toHaveLength(9);
  expect(page.match(/<details open/g)).toHaveLength(1);
  expect(page).toContain('href="tel:116123"');
  expect(page).toContain('<title>Today</title>');
});

test('a couple in a country without a list begins at the local emergency number', () => {
  expect(pageOf(listsInForce([]), 'ES', 'Today')).toContain('<details open><summary>Another country</summary>');
});

test('what a clinic wrote stays text, whatever it looks like', () => {
  const page = pageOf(listsInForce([own('<img src=x onerror=alert(1)>', '"><script>1</script>')]), 'DE', '<b>');
  expect(page).not.toMatch(/<img|<script|<b>/);
  expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
  expect(page).toContain('href="tel:+49301"');
});

test('the kept page carries no script and asks for nothing', () => {
  expect(pageOf(listsInForce([]), 'US', 'Today')).not.toMatch(/<script|<link|<img|src=|http/);
});
