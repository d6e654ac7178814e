import { phases } from '@groundwork/domain/phases/phases';
import type { Schemas } from '../../lib/api';
import { t } from '../part/words';
import { h } from './words';
import './house.css';

type Phase = NonNullable<Schemas['Me']['phase']>;

const ROOM_TOP = { atonement: 178, attunement: 112, attachment: 46 } as const;

/**
 * R90: three rooms with their names, open or not yet. The first carries the others. No fill, crack, level or number, and
 * nothing that moves with what either partner does.
 */
export function House({ phase }: { phase: Phase }) {
  const open = phases.indexOf(phase);
  const rooms = phases.map((room, at) => ({ room, state: h(at <= open ? 'house.open' : 'house.notYet'), isOpen: at <= open }));
  const said = rooms.map(({ room, state }) => h('house.room', { room: t(`part.${room}`), state })).join('. ');
  return (
    <figure className="house">
      <svg viewBox="0 0 360 256" role="img" aria-label={h('house.picture', { rooms: said })}>
        <path className="house-line" d="M1 46 180 4l179 42" />
        {rooms.map(({ room, state, isOpen }) => (
          <g key={room} transform={`translate(14 ${ROOM_TOP[room]})`}>
            <rect className={isOpen ? 'house-line' : 'house-line house-later'} width="332" height="66" />
            <text className="house-name" x="16" y="29">{t(`part.${room}`)}</text>
            <text className="house-state" x="16" y="51">{state}</text>
          </g>
        ))}
        <path className="house-line" d="M1 244h358" />
      </svg>
    </figure>
  );
}
