/** How far back an opening looks for days that were let go, and how far ahead days may be kept back, in local days (R38). */
export const keptBackReach = { back: 60, ahead: 14 } as const;
