import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { say } from './words';

/** Where Leave lands: a site that says nothing about who was here (SR9). */
export const NEUTRAL_SITE = 'https://www.wikipedia.org/';

type SignOutPath = '/api/my/sign-out' | '/api/staff/sign-out';

/** Blanks in the same frame, ends the sign-in, forgets what was loaded and replaces the page in the history (SR9). */
export function useLeave(signOutPath?: SignOutPath): () => void {
  const queries = useQueryClient();
  return useCallback(() => {
    document.documentElement.classList.add('gone');
    document.title = '';
    if (signOutPath) {
      // keepalive: the request outlives the page. Nobody is left to read an answer, so a failure has no reader either.
      fetch(signOutPath, { method: 'POST', keepalive: true, headers: { 'content-type': 'application/json' }, body: '{}' }).catch(() => undefined);
    }
    queries.clear();
    window.location.replace(NEUTRAL_SITE);
  }, [queries, signOutPath]);
}

/** The one way out, at the same place on every page; also Shift and Esc. */
export function Leave({ signOutPath, className = 'leave' }: { signOutPath?: SignOutPath; className?: string }) {
  const leave = useLeave(signOutPath);
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
    window.addEventListener('keydown', onKey);
    window.addEventListener('pageshow', onShow);
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('pageshow', onShow);
    };
  }, [leave]);
  return (
    <button type="button" className={className} title={say('leave.hint')} onClick={leave}>
      {say('leave')}
    </button>
  );
}
