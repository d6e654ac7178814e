import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { $api, newId, problemOf, type ProblemView, type Schemas } from '../../lib/api';
import { now } from '../../lib/clock';
import { useIdFor } from '../../lib/forms';

type Tonight = Schemas['Tonight'];
type Occasion = Schemas['TonightOccasion'];
export type Choice = Pick<Schemas['MakeEntry'], 'answer' | 'excuse' | 'alreadyKnown' | 'times'>;

const tonight = $api.queryOptions('get', '/api/my/tonight');

export interface EntryActs {
  isSending: boolean;
  problem: ProblemView | null;
  make: (choice: Choice) => void;
  undo: (entryId: string) => void;
}

/** Saves one sealed entry about an occasion, or takes it back. A second tap after a lost connection sends the same entry. */
export function useEntry(occasion: Occasion): EntryActs {
  const queries = useQueryClient();
  const idFor = useIdFor();
  const unsent = useRef<{ words: string; body: Schemas['MakeEntry'] } | null>(null);
  const show = (entry: Occasion['entry']) => {
    unsent.current = null;
    queries.setQueryData<Tonight>(tonight.queryKey, (page) => page && withEntry(page, occasion, entry));
    void queries.invalidateQueries({ queryKey: tonight.queryKey });
  };
  const made = $api.useMutation('post', '/api/my/entries', {
    onSuccess: (_answer, { body }) => show({ id: body.id, answer: body.answer, times: body.times ?? null, receivedAt: now().toISOString() }),
  });
  const undone = $api.useMutation('post', '/api/my/entries/{entryId}/undo', { onSuccess: () => show(null) });

  const make = (choice: Choice) => {
    const words = JSON.stringify(choice);
    if (unsent.current?.words !== words) {
      const { versionId, slot } = occasion;
      unsent.current = { words, body: { id: newId(), versionId, slot, ...choice, capturedAt: now().toISOString() } };
    }
    undone.reset();
    made.mutate({ body: unsent.current.body });
  };
  const undo = (entryId: string) => {
    made.reset();
    undone.mutate({ params: { path: { entryId } }, body: { id: idFor({ entryId }) } });
  };
  const error = made.error ?? undone.error;
  return { isSending: made.isPending || undone.isPending, problem: error && problemOf(error), make, undo };
}

function withEntry(page: Tonight, of: Occasion, entry: Occasion['entry']): Tonight {
  const set = (one: Occasion): Occasion => (one.versionId === of.versionId && one.slot === of.slot ? { ...one, entry } : one);
  return { ...page, occasions: page.occasions.map(set), earlier: page.earlier.map(set) };
}
