import { useAnnounce } from '../announcements';
import { useAfter } from '../room-api';
import { t } from './words';

/** Once a change or an ending is put to signatures: it is said, and its form closes. */
export function useAfterChange(onClose: () => void) {
  const announce = useAnnounce();
  return useAfter(() => {
    announce(t('change.announce'));
    onClose();
  });
}
