import { textOf } from '@groundwork/exercises/texts';
import { useMutation } from '@tanstack/react-query';
import { problemOf, type Schemas } from '../../lib/api';
import { Trouble } from '../../lib/forms';
import { saveAs } from '../../lib/save-as';
import { asText } from './as-text';
import { keptOn } from './kept-on';
import { o } from './words';

interface TakeAlongProps { me: Schemas['Me']; entries: readonly Schemas['KeptPage'][] }

/** What is open on this page, as one file with a neutral name (SR30). It is made here: the server has no part in it and notes nothing. */
export function TakeAlong({ me, entries }: TakeAlongProps) {
  const take = useMutation({ gcTime: 0, mutationFn: async () => fileOf(me, entries), onSuccess: (file) => saveAs('notes.txt', file) });
  return (
    <div className="stack">
      <p className="muted small">{o('own.take.warning')}</p>
      <button type="button" className="start" aria-disabled={take.isPending || undefined} onClick={() => !take.isPending && take.mutate()}>{o('own.take')}</button>
      <Trouble problem={take.error && problemOf(take.error)} />
    </div>
  );
}

async function fileOf(me: Schemas['Me'], entries: TakeAlongProps['entries']): Promise<Blob> {
  const pages = await Promise.all(entries.map(async (entry) => {
    const text = await textOf(entry.exercise, entry.version);
    return { title: entry.title, when: keptOn(entry, me), fields: text?.fields ?? [], answers: entry.answers };
  }));
  return new Blob([asText(pages)], { type: 'text/plain;charset=utf-8' });
}
