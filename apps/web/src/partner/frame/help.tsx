import { Link } from 'react-router';
import type { Schemas } from '../../lib/api';
import { HelpByCountry } from '../../lib/help';
import { Page } from './page';
import { t } from '../words';

/** Help needs no sign-in; before it, the device's language gives the first guess of the country. Whoever is away can choose. */
export function HelpPage({ me }: { me?: Schemas['Me'] }) {
  const guess = new Intl.Locale(navigator.language).region ?? '';
  return (
    <Page title={t('help.page')} me={me}>
      <HelpByCountry guess={me?.country ?? guess} />
      {me && me.step !== 'left' && <p><Link to="/more">{t('help.tell')}</Link></p>}
    </Page>
  );
}

export function LostPage() {
  return (
    <Page title={t('lost.title')}>
      <p><Link to="/">{t('lost.home')}</Link></p>
    </Page>
  );
}
