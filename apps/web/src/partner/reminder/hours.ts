import { reminderHours } from '@groundwork/domain/reminders/evening';

/** "07:00" of 7. */
export const clockOf = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;

/** The hours to choose from (R91), as a clock shows them. */
export const hours = reminderHours.map((hour) => ({ hour, label: clockOf(hour) }));

/** Where nothing was chosen yet, the evening is offered first. */
export const FIRST_OFFER = 20;
