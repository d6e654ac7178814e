import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { $api, problemOf, type Schemas } from '../../lib/api';
import { Trouble } from '../../lib/forms';
import { Download } from '../alone/download';
import { OwnWords } from '../entrance/own-words';
import { OwnRest } from './own-rest';
import { Page } from './page';
import { t } from '../words';

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
      <OwnRest />
      <OwnWords />
      <div className="stack narrow">
        <button type="button" onClick={() => here.mutate({})}>{t('me.signOut')}</button>
        <button type="button" onClick={() => everywhere.mutate({})}>{t('me.signOutEverywhere')}</button>
        <p className="muted small">{t('me.everywhereHint')}</p>
        <Trouble problem={error && problemOf(error)} />
      </div>
    </Page>
  );
}
