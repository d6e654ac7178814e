import { Sentence } from '../criteria/sentence';
import { t } from './words';

/** Old and new side by side, in one size (R29). */
export function Beside({ before, after }: { before: string; after: string }) {
  return (
    <div className="beside">
      <section>
        <h4>{t('change.before')}</h4>
        <Sentence sentence={before} />
      </section>
      <section>
        <h4>{t('change.after')}</h4>
        <Sentence sentence={after} />
      </section>
    </div>
  );
}
