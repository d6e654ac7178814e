import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { $api, newId, problemOf } from '../../lib/api';
import { Trouble } from '../../lib/forms';
import { Failing, Skeleton } from '../../ui/states';
import { t } from '../words';

/** R5, R6: stepping back, alone and without a reason. Closed until opened: what stands here is nobody else's to see. */
export function OwnRest() {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="stack" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('rest.title')}</summary>
      {isOpen && <Rest />}
    </details>
  );
}

function Rest() {
  const queries = useQueryClient();
  const mine = $api.useQuery('get', '/api/my/rest');
  const onSuccess = () => queries.invalidateQueries({ queryKey: ['get', '/api/my/rest'] });
  const ask = $api.useMutation('post', '/api/my/rest', { onSuccess });
  const end = $api.useMutation('post', '/api/my/rest/end', { onSuccess });
  const error = ask.error ?? end.error;
  if (!mine.data) return mine.error ? <Failing error={mine.error} onRetry={() => void mine.refetch()} /> : <Skeleton lines={3} />;
  const { asked } = mine.data;
  return (
    <div className="stack narrow">
      {!asked && <p>{t('rest.lead')}</p>}
      <p>{t(asked ? 'rest.asked' : 'rest.how')}</p>
      <p className="reader">{t('rest.reader')}</p>
      <button type="button" onClick={() => (asked ? end : ask).mutate({ body: { id: newId() } })}>{t(asked ? 'rest.end' : 'rest.ask')}</button>
      <Trouble problem={error && problemOf(error)} />
    </div>
  );
}
