import { t } from '../words';
import { Dialog } from './dialog';
import { ScreenForm, type ScreenFormProps } from './screen-form';

export function RecordScreen(props: ScreenFormProps) {
  return (
    <Dialog title={t('screen.title', { name: props.lane.firstName })} onClose={props.onClose}>
      <ScreenForm {...props} />
    </Dialog>
  );
}
