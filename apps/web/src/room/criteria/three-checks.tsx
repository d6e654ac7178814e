import { Tick } from '../../lib/forms';
import { t } from './words';

/** R21: frank, honest, fair; read aloud by the one who asks, and ticked. */
export function ThreeChecks({ asker }: { asker?: string }) {
  return (
    <fieldset className="field">
      <legend>{asker ? t('room.checksName', { asker }) : t('room.checks')}</legend>
      <Tick name="frank" label={t('room.check.frank')} />
      <Tick name="honest" label={t('room.check.honest')} />
      <Tick name="fair" label={t('room.check.fair')} />
    </fieldset>
  );
}
