/** What stands open over the couple page: one small form at a time. */
export type Open = { kind: 'plan' } | { kind: 'rest' } | { kind: 'phase' } | { kind: 'screen'; personId: string } | { kind: 'answers'; personId: string } | { kind: 'invite'; personId: string } | { kind: 'recover'; personId: string } | { kind: 'urgent'; personId: string } | { kind: 'line'; personId: string };
