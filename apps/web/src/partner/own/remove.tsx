import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { $api, problemOf } from '../../lib/api';
import { Trouble } from '../../lib/forms';
import { o } from './words';

interface RemoveProps { entryId: string; opening: string; onRefused: (error: unknown) => void }

/** It is its author's to remove, for good, and only with the page open. */
export function Remove({ entryId, opening, onRefused }: RemoveProps) {
  const [isAsked, setAsked] = useState(false);
  const queries = useQueryClient();
  const remove = $api.useMutation('post', '/api/my/own/entries/{ownId}/removal', {
    gcTime: 0,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['post', '/api/my/own/entries'] }),
    onError: onRefused,
  });
  if (!isAsked) return <button type="button" className="start quiet" onClick={() => setAsked(true)}>{o('own.remove')}</button>;
  const onRemove = () => !remove.isPending && remove.mutate({ params: { path: { ownId: entryId } }, body: { opening } });
  return (
    <div className="stack">
      <p>{o('own.remove.sure')}</p>
      <div className="row">
        <button type="button" autoFocus aria-disabled={remove.isPending || undefined} onClick={onRemove}>{o('own.remove.go')}</button>
        <button type="button" className="quiet" onClick={() => setAsked(false)}>{o('own.remove.not')}</button>
      </div>
      <Trouble problem={remove.error && problemOf(remove.error)} />
    </div>
  );
}
