import { useEffect, useRef } from 'react';
import { type Asked, g, type LibraryItem } from '../../lib/giving';
import type { Room } from '../room-api';
import type { RoomWork } from './use-room-work';

export interface Chosen {
  item: LibraryItem;
  asked: Asked[] | null;
}

export interface GiveHereProps {
  room: Room;
  work: RoomWork;
}

/** The cursor goes where the page has changed. */
export function useFocusHere() {
  const here = useRef<HTMLHeadingElement>(null);
  useEffect(() => here.current?.focus(), []);
  return here;
}

export function Facts({ item: { minutes, tag, reader, fewer } }: { item: LibraryItem }) {
  return <p className="work-facts muted small">{[g('giving.minutes', { minutes }), g(`giving.${tag}`), g(`giving.reader.${reader}`), ...(fewer ? [g(`giving.fewer.${fewer}`)] : [])].map((one) => <span key={one}>{one}</span>)}</p>;
}
