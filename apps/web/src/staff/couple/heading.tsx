import { Button } from '@mantine/core';
import { zoneNote } from '../../lib/format';
import type { CouplePage } from '../contract';
import { StandingPart } from '../phase/standing-part';
import { sessionInWords } from '../frame/when';
import { t } from '../sessions/words';
import type { Open } from './open';
import { GiveButton } from '../work/give-button';
import { StartSession } from './start-session';
import styles from './couple.module.css';

/** Who, when next, and the one button for when both are there. */
export function Heading({ page, onOpen }: { page: CouplePage; onOpen: (open: Open) => void }) {
  const { next, today, partners, sharedPart } = page;
  const zone = zoneNote(page);
  const session = next ? sessionInWords(next, today) : '';
  const sessionHere = zone ? t('couple.inZone', { session, zone }) : session;
  return (
    <header className={styles.heading}>
      <div>
        <div className={styles.who}>
          <h1>{partners.map(({ firstName }) => firstName).join(` ${t('staff.and')} `)}</h1>
          <StandingPart page={page} onOpen={onOpen} />
        </div>
        <p className={styles.next}>
          {next ? t(next.startedAt ? 'couple.running' : 'couple.next', { session: sessionHere }) : t('couple.noNext')}
          {next?.repeats && <span className={styles.hint}>{t('coming.repeats', { repeat: next.repeats })}</span>}
          {next?.link && <a href={next.link} target="_blank" rel="noreferrer">{t('coming.link')}</a>}
          {next && (
            <Button size="compact-sm" variant="subtle" onClick={() => onOpen({ kind: 'coming' })}>
              {t('coming.open')}
            </Button>
          )}
          <Button size="compact-sm" variant="subtle" onClick={() => onOpen({ kind: 'plan' })}>
            {t(next ? 'couple.planAnother' : 'couple.plan')}
          </Button>
        </p>
      </div>
      <div className={styles.start}>
        <GiveButton page={page} onOpen={onOpen} />
        {sharedPart.state === 'open' ? (
          <>
            <p className={styles.hint}>{t('couple.sharing')}</p>
            <StartSession page={page} />
          </>
        ) : (
          <p className={styles.hint}>{t('couple.preparing')}</p>
        )}
      </div>
    </header>
  );
}
