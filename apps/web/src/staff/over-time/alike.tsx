import type { Criterion } from './figures';
import { percent } from './figures';
import { t } from './words';
import styles from './over-time.module.css';

const figure = (value: number | null): string => (value === null ? t('overTime.alike.nothing') : value.toFixed(2));

/** How alike the two see it (d5): words, then counts, then figures. Never in print: in a divorce file it would read as lie detection. */
export function Alike({ criterion: { asks, year: { agreement }, doerName: doer, askerName: asker } }: { criterion: Criterion }) {
  if (asks === 'weekly_line') return null;
  return (
    <section className={styles.alike}>
      <h5>{t('overTime.alike')}</h5>
      {agreement ? (
        <>
          <p>{t('overTime.alike.words', { alike: agreement.alike, nights: agreement.nights })} {agreement.differently && <strong>{t('overTime.alike.differently')}</strong>}</p>
          <p>{t('overTime.alike.counts', { bothMet: agreement.bothMet, onlyDoer: agreement.onlyDoer, onlyOther: agreement.onlyOther, bothMissed: agreement.bothMissed, doer, asker })}</p>
          <p className={styles.quiet}>
            {t('overTime.alike.figures', {
              share: percent(agreement.alike / agreement.nights), low: percent(agreement.range.low), high: percent(agreement.range.high),
              ac1: figure(agreement.ac1), kappa: figure(agreement.kappa), onMisses: figure(agreement.onMisses),
            })}
          </p>
          <p className={styles.quiet}>{t('overTime.alike.normal')}</p>
        </>
      ) : (
        <p className={styles.quiet}>{t('overTime.alike.few')}</p>
      )}
    </section>
  );
}
