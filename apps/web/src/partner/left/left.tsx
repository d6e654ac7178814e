import type { Schemas } from '../../lib/api';
import { HelpNumbers } from '../../lib/help';
import { wordsOf } from '../../lib/words';
import words from '../../words/en/left.json';
import { Download } from '../alone/download';
import { NewPassword } from '../entrance/new-password';
import { Page } from '../frame/page';
import { LeftOwn } from '../own/left-own';

const t = wordsOf(words);

/** The one page of a partner who left: their own copy of what was shared by then, what they wrote for themselves alone, and the numbers that help. */
export function LeftPage({ me }: { me: Schemas['Me'] }) {
  return (
    <Page title={t('left.title', { name: me.firstName })} me={me}>
      <p>{t('left.over')} {t('left.stays')}</p>
      <p>{t('left.reach', { clinic: me.clinicName })}</p>
      <Download />
      <LeftOwn me={me} />
      <NewPassword />
      <HelpNumbers country={me.country} />
    </Page>
  );
}
