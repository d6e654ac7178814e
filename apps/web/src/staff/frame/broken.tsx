import { Button } from '@mantine/core';
import { t } from '../words';
import { Door } from './page';

/** A screen that failed to draw: the rest of the practice still stands. */
export function Broken() {
  return (
    <Door title={t('problem.page')}>
      <div>
        <Button onClick={() => window.location.reload()}>{t('problem.again')}</Button>
      </div>
    </Door>
  );
}
