import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { problemOf, type Schemas } from '../../lib/api';
import { now } from '../../lib/clock';

interface Held {
  of: string;
  opening: string;
  /** In the device's own milliseconds. */
  until: number;
}
/** In this page's memory alone: gone with a reload, with Leave, and after five minutes. */
let held: Held | null = null;

const standing = (of: string): Held | null => (held && held.of === of && held.until > now().getTime() ? held : null);

export interface Opening {
  /** What opens the own pages now; null where the password is asked for. */
  opening: string | null;
  /** The first that this page had: a form stays with its words when the rest closes again. */
  firstOpening: string | null;
  /** It was open on this page before. */
  wasOpen: boolean;
  opened: (got: Schemas['OwnOpening']) => void;
  /** Closes where the server says that the time is over. */
  refused: (error: unknown) => void;
}

/** R72: what only this person reads is open for as long as the server said, and then hidden again, whoever holds the phone. */
export function useOpening(of: string): Opening {
  const queries = useQueryClient();
  const [open, setOpen] = useState(() => standing(of));
  const [firstOpening, setFirst] = useState(open?.opening ?? null);
  const close = useCallback(() => {
    held = null;
    setOpen(null);
    queries.removeQueries({ queryKey: ['post', '/api/my/own/entries'] });
  }, [queries]);
  useEffect(() => {
    if (!open) return undefined;
    const timer = setTimeout(close, Math.max(0, open.until - now().getTime()));
    return () => clearTimeout(timer);
  }, [open, close]);
  const opened = ({ opening, seconds }: Schemas['OwnOpening']) => {
    held = { of, opening, until: now().getTime() + seconds * 1000 };
    setOpen(held);
    setFirst((first) => first ?? opening);
  };
  const refused = useCallback((error: unknown) => {
    if (problemOf(error).code === 'own_closed') close();
  }, [close]);
  return { opening: open?.opening ?? null, firstOpening, wasOpen: firstOpening !== null, opened, refused };
}
