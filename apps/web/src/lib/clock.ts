/** The device's time: for "captured at" of an entry. What it means is decided by the server (R43). */
export const now = (): Date => new Date();
