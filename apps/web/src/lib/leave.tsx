import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { forgetAllElse, forgetLeft, going, sealLeft } from './left';
import { openDrafts, type Unsent } from './open-drafts';
import { say } from './words';

/** Where Leave lands: a site that says nothing about who was here (SR9). */
export const NEUTRAL_SITE = 'https://www.wikipedia.org/';
/** How long the empty page waits for an answer. Words are sealed on the device until one has come. */
const PATIENCE_MS = 1500;
/** A browser refuses to finish a larger request for a page that has gone. */
const KEEPALIVE_BYTES = 60_000;

/** Which sign-in it ends: a partner's, the practice's, or Room view's (which leaves the practice behind its PIN). */
export type LeaveEntry = 'my' | 'staff' | 'room';

/**
 * SR9: blanks in the same frame, hands unsent words over and ends the sign-in in one request, forgets what was loaded,
 * replaces the page in the history. Without a connection the words are sealed on the device, and the sign-in ends at the
 * next start.
 */
export function useLeave(entry?: LeaveEntry): () => void {
  const queries = useQueryClient();
  return useCallback(() => {
    if (openDrafts.isGoing()) return;
    document.documentElement.classList.add('gone');
    document.title = '';
    openDrafts.go();
    void goAway(entry).finally(async () => {
      queries.clear();
      await forgetAllElse();
      await toFirstPage();
      window.location.replace(NEUTRAL_SITE);
    });
  }, [queries, entry]);
}

async function goAway(entry: LeaveEntry | undefined): Promise<void> {
  if (!entry) return;
  const words = openDrafts.unsent();
  // At once, and taken back once the server has them: the device may be put away at any moment.
  const sealed = sealLeft(words).catch(() => undefined);
  const told = await Promise.race([tellServer(entry, words), wait(PATIENCE_MS)]);
  await sealed;
  if (told?.isKept) for (const { of } of words) forgetLeft(of);
  if (!told?.isOut) going.mark(entry);
}

async function tellServer(entry: LeaveEntry, words: readonly Unsent[]): Promise<{ isKept: boolean; isOut: boolean }> {
  const status = await post(entry, words);
  const isRefused = status >= 400 && status < 500;
  // The words cannot be taken now (another person's sign-in, one that has ended, a lock): they stay sealed, the sign-in ends anyway.
  const withoutWords = isRefused && words.length > 0 ? await post(entry, []) : status;
  return { isKept: status === 204, isOut: withoutWords === 204 || withoutWords === 401 };
}

/** The status, or 0 where no answer came. */
async function post(entry: LeaveEntry, words: readonly Unsent[]): Promise<number> {
  const body = JSON.stringify(entry === 'room' ? {} : { drafts: words.map(({ key: _, ...draft }) => draft) });
  const keepalive = new TextEncoder().encode(body).length <= KEEPALIVE_BYTES;
  try {
    return (await fetch(`/api/${entry}/leave`, { method: 'POST', keepalive, headers: { 'content-type': 'application/json' }, body })).status;
  } catch {
    return 0;
  }
}

/** Ends a sign-in that a Leave without connection could not end. False while that still cannot be done. */
export async function finishLeave(entry: LeaveEntry): Promise<boolean> {
  if (!going.isMarked(entry)) return true;
  const status = await post(entry, []);
  if (status !== 204 && status !== 401) return false;
  going.clear(entry);
  return true;
}

/** Back to this visit's first page, which is then replaced: Back from the neutral site meets none of the others. */
async function toFirstPage(): Promise<void> {
  const place: unknown = (window.history.state as { idx?: unknown } | null)?.idx;
  if (typeof place !== 'number' || place < 1) return;
  const arrived = new Promise<void>((resolve) => {
    window.addEventListener('popstate', (event) => {
      // Nobody draws that page again.
      event.stopImmediatePropagation();
      resolve();
    }, { capture: true, once: true });
  });
  window.history.go(-place);
  await Promise.race([arrived, wait(200)]);
}

const wait = (ms: number): Promise<undefined> => new Promise((resolve) => setTimeout(() => resolve(undefined), ms));

/** The one way out, at the same place on every page; also Shift and Esc. */
export function Leave({ entry, className = 'leave' }: { entry?: LeaveEntry; className?: string }) {
  const leave = useLeave(entry);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !event.shiftKey) return;
      event.preventDefault();
      leave();
    };
    // A page that the browser kept in memory must not come back as it was.
    const onShow = (event: PageTransitionEvent) => {
      if (event.persisted) window.location.reload();
    };
    // Before anything on the page sees the key: a dialog would only close.
    window.addEventListener('keydown', onKey, { capture: true });
    window.addEventListener('pageshow', onShow);
    return () => {
      window.removeEventListener('keydown', onKey, { capture: true });
      window.removeEventListener('pageshow', onShow);
    };
  }, [leave]);
  return (
    <button type="button" className={className} title={say(entry === 'room' ? 'leave.roomHint' : 'leave.hint')} onClick={leave}>
      {say('leave')}
    </button>
  );
}
