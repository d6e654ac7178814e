import { useState } from 'react';
import type { Room, RoomCriterion } from '../room-api';
import { ChangeForm } from './change-form';
import { EndForm } from './end-form';
import { t } from './words';

/** On an agreement that stands: change it or end it, together (R29, R31). */
export function Amend({ criterion, room }: { criterion: RoomCriterion; room: Room }) {
  const [open, setOpen] = useState<'change' | 'end' | null>(null);
  const close = () => {
    setOpen(null);
    requestAnimationFrame(() => document.getElementById(`amend-${criterion.id}`)?.focus());
  };
  if (open === 'change') return <ChangeForm criterion={criterion} room={room} onClose={close} />;
  if (open === 'end') return <EndForm criterion={criterion} room={room} onClose={close} />;
  return (
    <div className="row">
      <button id={`amend-${criterion.id}`} type="button" className="quiet" onClick={() => setOpen('change')}>{t('change.open')}</button>
      <button type="button" className="quiet" onClick={() => setOpen('end')}>{t('change.end')}</button>
    </div>
  );
}
