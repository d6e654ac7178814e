import type { Schemas } from '../../lib/api';
import { HelpNumbers } from '../../lib/help';
import { Page } from './page';
import { t } from '../words';

export function TherapistPage({ me }: { me: Schemas['Me'] }) {
  return (
    <Page title={t('therapist.title')} me={me}>
      <p>{t('therapist.who', { name: me.therapistName, clinic: me.clinicName })}</p>
      <p>{t('therapist.how', { name: me.therapistName })}</p>
      <HelpNumbers country={me.country} />
    </Page>
  );
}
