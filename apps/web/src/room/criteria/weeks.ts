import { mondayOf } from '../dates';
import type { Room, RoomCriterion } from '../room-api';

export interface Week<Day> { monday: string; days: Day[] }

/** Days in the order they came, week by week. */
export function weeksOf<Day extends { day: string }>(days: readonly Day[]): Week<Day>[] {
  const weeks: Week<Day>[] = [];
  for (const day of days) {
    const monday = mondayOf(day.day);
    const last = weeks.at(-1);
    if (last?.monday === monday) last.days.push(day);
    else weeks.push({ monday, days: [day] });
  }
  return weeks;
}

/** Endorsed in this session: its next due time is the first one (R24). */
export function startsNow({ startsOn }: RoomCriterion, room: Room): boolean {
  return startsOn !== null && startsOn >= room.session.localDate;
}

/** Whether there are weeks to speak of: some to open, or an agreement that is older than this session. */
export function hasWeeks(room: Room): boolean {
  return room.weeksToOpen !== null || room.criteria.some((one) => one.state === 'active' && !startsNow(one, room));
}
