import type { Config } from '../platform/config.js';
import type { InventedPractice } from '../platform/invented.js';
import { makePractice } from './make-practice.js';

/** What the running program asks of the one that tells. */
export interface Order {
  readonly config: Config;
  readonly zone: string;
}

export type News = { readonly told: number; readonly of: number } | { readonly practice: InventedPractice } | { readonly failed: string };

// A program of its own: two in one process would share what a library keeps once per process (strategies of sign-in).
const tell = (news: News): Promise<void> => new Promise((sent) => process.send?.(news, undefined, {}, () => sent()));

process.once('disconnect', () => process.exit(1));
process.once('message', (order: Order) => {
  makePractice(order.config, order.zone, (told, of) => void tell({ told, of }))
    .then((practice) => tell({ practice }))
    .catch((error: unknown) => tell({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) }))
    .finally(() => process.exit(0));
});
