import { helpFor, listsInForce, type HelpList } from '@groundwork/domain/safety/help-numbers';
import { api } from '../../lib/api';
import { countryName, dateOf } from '../../lib/format';
import { dialled } from '../../lib/help';
import { openDrafts } from '../../lib/open-drafts';
import { say } from '../../lib/words';

const WORKER = '/offline.js';
/** As the worker knows it. */
const KEPT = '/numbers-offline';

interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): { createScriptURL(url: string): string };
}

/**
 * Keeps the help numbers on the device of somebody who is signed in, for when there is no connection (SR18): one page
 * without script, made of what anybody reads before signing in. No answer of a person's own is ever kept. Leave and signing
 * out remove it and its worker; the next sign-in brings both back. A browser that cannot keep it loses nothing else.
 */
export async function keepHelpOffline(country: string): Promise<void> {
  if (!('serviceWorker' in navigator) || !('caches' in window)) return;
  const { data } = await api.GET('/api/help');
  const page = pageOf(data?.lists ?? listsInForce([]), country);
  // Whoever has left meanwhile has emptied this device.
  if (openDrafts.isGoing()) return;
  const cache = await caches.open('numbers');
  await cache.put(KEPT, new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'" } }));
  // The one script address of this entry that is not in its page: no other passes.
  const policy = (window as { trustedTypes?: PolicyFactory }).trustedTypes?.createPolicy('offline', { createScriptURL: () => WORKER });
  await navigator.serviceWorker.register(policy?.createScriptURL(WORKER) ?? WORKER, { scope: '/' });
}

const STYLE = `:root{color-scheme:light dark}body{margin:0 auto;max-width:34rem;padding:1rem;font:18px/1.5 system-ui,sans-serif}a{display:inline-block;min-height:44px;font-size:1.25em;font-weight:600}
summary{min-height:44px;cursor:pointer}ul{padding-left:1.2em}`;

/** The page as text: the couple's country first and open, the others behind one tap. */
export function pageOf(lists: readonly HelpList[], country: string, title = document.title): string {
  const here = helpFor(country, lists);
  const sections = [here, ...lists.filter((list) => list !== here)].map((list) => `<details${list === here ? ' open' : ''}><summary>${escaped(list.country ? countryName(list.country) : say('help.otherCountry'))}</summary>${linesOf(list)}</details>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title><style>${STYLE}</style></head>`
    + `<body>${bandOf()}<main><h1>${escaped(say('help.title'))}</h1><p>${escaped(say('help.offline'))}</p><p>${escaped(say('help.notMonitored'))}</p>${sections.join('')}</main></body></html>`;
}

/** Where the people are invented, this page says so too. */
function bandOf(): string {
  const band = globalThis.document?.querySelector('.invented')?.textContent;
  return band ? `<p>${escaped(band)}</p>` : '';
}

function linesOf({ lines, lastVerified }: HelpList): string {
  const items = lines.map(({ kind, label, number, text }) => {
    const where = number ? `<a href="${escaped(dialled(number))}">${escaped(number)}</a>` : kind ? escaped(say('help.local')) : '';
    return `<li>${escaped(kind ? say(`help.${kind}`) : (label ?? ''))}<br>${where}${text ? `<br>${escaped(text)}` : ''}</li>`;
  });
  return `<ul>${items.join('')}</ul><p><small>${escaped(say('help.verified', { date: dateOf(lastVerified) }))}</small></p>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
