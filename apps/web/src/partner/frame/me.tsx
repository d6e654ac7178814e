import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { $api, problemOf, type Schemas } from '../../lib/api';
import { Trouble } from '../../lib/forms';
import { Skeleton } from '../../ui/states';
import { Download } from '../alone/download';
import { NewPassword } from '../entrance/new-password';
import { OwnWords } from '../entrance/own-words';
import { OwnRest } from './own-rest';
import { Page } from './page';
import { t } from '../words';

const Reminder = lazy(async () => ({ default: (await import('../reminder/reminder')).Reminder }));

export function MePage({ me }: { me: Schemas['Me'] }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const onSuccess = () => {
    void navigate('/sign-in', { replace: true });
    queries.clear();
  };
  const here = $api.useMutation('post', '/api/my/sign-out', { onSuccess });
  const everywhere = $api.useMutation('post', '/api/my/sign-out-everywhere', { onSuccess });
  const error = here.error ?? everywhere.error;
  return (
    <Page title={t('me.title')} me={me}>
      <p>{t('me.who', { name: me.firstName, clinic: me.clinicName })}</p>
      <p><Link to="/first-task">{t('me.task')}</Link></p>
      {me.step === 'open' && <Download />}
      <OwnReminder zone={me.zone} />
      <OwnRest />
      <OwnWords />
      <NewPassword />
      <div className="stack narrow">
        <button type="button" onClick={() => here.mutate({})}>{t('me.signOut')}</button>
        <button type="button" onClick={() => everywhere.mutate({})}>{t('me.signOutEverywhere')}</button>
        <p className="muted small">{t('me.everywhereHint')}</p>
        <Trouble problem={error && problemOf(error)} />
      </div>
    </Page>
  );
}

/** Closed until opened, like the own rest: an hour on the page would tell whoever looks over the shoulder. */
function OwnReminder({ zone }: { zone: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="stack" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('me.reminder')}</summary>
      {isOpen && <Suspense fallback={<Skeleton lines={3} />}><Reminder zone={zone} /></Suspense>}
    </details>
  );
}
