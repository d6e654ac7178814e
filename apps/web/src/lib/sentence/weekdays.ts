import { addDays, weekdayOf } from '../format';

const A_MONDAY = '2026-11-23';

/** Monday to Sunday, '1' to '7'. */
export const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6].map((away) => ({ value: String(away + 1), label: weekdayOf(addDays(A_MONDAY, away)) }));
