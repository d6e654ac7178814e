import { Button } from '@mantine/core';
import type { Schemas } from '../../lib/api';
import { shortDayOf } from '../../lib/format';
import type { CouplePage } from '../contract';
import type { Open } from '../couple/open';
import { namesIn } from './names';
import { t } from './words';
import styles from '../couple/couple.module.css';

interface OtherProps {
  page: CouplePage;
  oneFirst: Schemas['OneFirst'];
  onOpen: (open: Open) => void;
}

/** Whether the other partner may be contacted by now, on whose word, and the one thing to do about it (SR26). */
export function ContactLine({ page, oneFirst, onOpen }: OtherProps) {
  const { otherId, state, word } = oneFirst;
  const lane = page.partners.find(({ personId }) => personId === otherId);
  const names = namesIn(page, oneFirst);
  return (
    <>
      <li>
        {t(`other.${state}`, { ...names, how: word?.how ?? '', day: word?.fromOn ? shortDayOf(word.fromOn) : '' })}
        <Button size="compact-sm" variant="subtle" onClick={() => onOpen({ kind: 'say' })}>
          {t('other.record')}
        </Button>
        {state === 'ready' && lane && !lane.invitation && (
          <Button size="compact-sm" variant="subtle" onClick={() => onOpen({ kind: 'invite', personId: lane.personId })}>
            {t('other.invite')}
          </Button>
        )}
      </li>
      {word?.note && <li>{t('other.mind', { note: word.note })}</li>}
    </>
  );
}

/** The place of a partner whose name is not known yet. */
export function UnnamedLane({ page, oneFirst, onOpen }: OtherProps) {
  const { word } = oneFirst;
  return (
    <section className={styles.card} aria-label={t('other.unnamed')}>
      <h2>{t('other.unnamed')}</h2>
      <ul className={styles.facts}>
        <ContactLine page={page} oneFirst={oneFirst} onOpen={onOpen} />
        {word?.firstName && <li>{t('other.called', { ...namesIn(page, oneFirst), name: word.firstName })}</li>}
        <li>
          <Button size="compact-sm" variant="subtle" onClick={() => onOpen({ kind: 'name' })}>
            {t('other.name')}
          </Button>
        </li>
      </ul>
    </section>
  );
}
