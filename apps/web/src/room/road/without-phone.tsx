import { useState } from 'react';
import type { RoomCriterion } from '../room-api';
import { SignHere } from './sign-here';
import { t } from './words';

/** For whoever has no phone at hand (R24). */
export function WithoutPhone({ criterion }: { criterion: RoomCriterion }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="act">
      <button type="button" className="quiet" onClick={() => setOpen(true)}>{t('here.open')}</button>
      {isOpen && <SignHere criterion={criterion} onClose={() => setOpen(false)} />}
    </div>
  );
}
