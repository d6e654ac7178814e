import { Button } from '@mantine/core';
import type { CouplePage } from '../contract';
import type { Open } from '../couple/open';
import { t } from './words';
import styles from './phase.module.css';

/** The part in which the couple is, in the words that both read, and the way to another one. */
export function StandingPart({ page, onOpen }: { page: CouplePage; onOpen: (open: Open) => void }) {
  const { phase, moves } = page.phase;
  return (
    <p className={styles.standing}>
      {t(`part.${phase}`)}
      {moves.length > 0 && (
        <Button size="compact-sm" variant="subtle" onClick={() => onOpen({ kind: 'phase' })}>
          {t('phase.change')}
        </Button>
      )}
    </p>
  );
}
