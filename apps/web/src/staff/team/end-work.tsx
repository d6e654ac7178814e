import { Button } from '@mantine/core';
import { useState } from 'react';
import { $api, problemOf } from '../../lib/api';
import { useIdFor } from '../../lib/forms';
import { Cancel, Dialog } from '../couple/dialog';
import { SendForm } from '../frame/send-form';
import { useAllAnew } from '../monday/practice';
import { t } from '../monday/words';

interface Ending {
  person: { personId: string; name: string };
  /** Says that it has happened. */
  onEnded: (words: string) => void;
}

/** Somebody's work here ends: refused while they answer for couples, and for the last admin; the API says which. */
export function EndWork({ person, onEnded }: Ending) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="compact-sm" variant="subtle" aria-label={t('monday.leave.buttonOf', { name: person.name })} onClick={() => setOpen(true)}>{t('monday.leave.button')}</Button>
      {isOpen && <Ask person={person} onEnded={onEnded} onClose={() => setOpen(false)} />}
    </>
  );
}

function Ask({ person: { personId, name }, onEnded, onClose }: Ending & { onClose: () => void }) {
  const allAnew = useAllAnew();
  const idFor = useIdFor();
  const end = $api.useMutation('post', '/api/staff/team/ended', {
    onSuccess: async () => {
      onClose();
      await allAnew();
      onEnded(t('monday.leave.done', { name }));
    },
  });
  const problem = end.error ? problemOf(end.error) : null;
  return (
    <Dialog title={t('monday.leave.title', { name })} onClose={onClose}>
      <SendForm problem={problem && { ...problem, detail: problem.fields['personId'] ?? problem.detail, fields: {} }} isSending={end.isPending} send={t('monday.leave.send')}
        onSend={() => end.mutate({ body: { id: idFor({ personId }), personId } })} beside={<Cancel onClose={onClose} />}>
        <p>{t('monday.leave.lead', { name })}</p>
      </SendForm>
    </Dialog>
  );
}
