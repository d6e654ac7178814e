import { Link } from 'react-router';
import { t } from '../words';
import { Empty } from './states';

export function NothingHere() {
  return (
    <Empty>
      <h1>{t('staff.nothingHere')}</h1>
      <Link to="/practice">{t('staff.first')}</Link>
    </Empty>
  );
}
