/** R80: where a partner writes what keeps them in. On a hard day it comes back to its author alone. */
export const keepsMeIn = { exercise: 'A17', field: 'keeps_me_in' } as const;
