import { useMutation } from '@tanstack/react-query';
import { api, problemOf } from '../../lib/api';
import { Trouble } from '../../lib/forms';
import { saveAs } from '../../lib/save-as';
import { t } from '../words';

const FILES = { text: 'notes.txt', html: 'notes.html' } as const;
type As = keyof typeof FILES;

/** What is shared, as a file with a neutral name (R89, SR30). */
export function Download() {
  const take = useMutation({ mutationFn: fetchFile, onSuccess: ({ as, file }) => saveAs(FILES[as], file), gcTime: 0 });
  return (
    <section className="stack">
      <h2>{t('download.title')}</h2>
      <p>{t('download.lead')}</p>
      <p className="muted small">{t('download.warning')}</p>
      <div className="row">
        {(['text', 'html'] as const).map((as) => (
          <button key={as} type="button" aria-disabled={take.isPending || undefined} onClick={() => !take.isPending && take.mutate(as)}>{t(`download.${as}`)}</button>
        ))}
      </div>
      <Trouble problem={take.error && problemOf(take.error)} />
    </section>
  );
}

async function fetchFile(as: As): Promise<{ as: As; file: Blob }> {
  const { data, error } = await api.GET('/api/my/download', { params: { query: { as } }, parseAs: 'blob' });
  if (error) throw error;
  return { as, file: data };
}
