/** Why an exercise is not given where and when it is asked for. */
export const REFUSALS = ['work_of_later_part', 'connection_not_enabled', 'connection_enough', 'shared_part_not_ready', 'work_not_before_both'] as const;
export type Refusal = (typeof REFUSALS)[number];
