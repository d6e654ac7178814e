import type { TypeOrmModuleOptions } from '@nestjs/typeorm';
import { DefaultNamingStrategy } from 'typeorm';
import { logFailure } from './log.js';
import { PreparedClient } from './prepared.js';
import { newId } from './random.js';

/** Columns are snake_case in SQL and camelCase in code; the migrations are the truth of both. */
class SnakeCase extends DefaultNamingStrategy {
  override columnName(property: string, custom: string | undefined): string {
    return custom ?? property.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}

/** How long a statement may take and whether a commit waits for the disk. */
export type Pace = 'serving' | 'telling';

const SETTINGS: Record<Pace, readonly string[]> = {
  serving: ['statement_timeout=5000', 'lock_timeout=2000', 'idle_in_transaction_session_timeout=10000'],
  // Of an invented past nothing needs to outlive a power cut, and nobody waits for an answer.
  telling: ['statement_timeout=60000', 'lock_timeout=60000', 'idle_in_transaction_session_timeout=60000', 'synchronous_commit=off'],
};

/**
 * Every statement that carries values is named and finds its rows by keys: one plan serves them all, and is made once a connection.
 * With row policies a plan costs several times what the statement does. Nothing here is large enough to be compiled.
 */
export const SETTLED = ['plan_cache_mode=force_generic_plan', 'jit=off'];

/** A small pool with short waits: an overloaded program says so at once instead of hanging. */
export function databaseOptions(url: string, pace: Pace = 'serving'): TypeOrmModuleOptions {
  return {
    type: 'postgres',
    url,
    autoLoadEntities: true,
    synchronize: false,
    namingStrategy: new SnakeCase(),
    logging: false,
    retryAttempts: 0,
    applicationName: 'groundwork',
    poolErrorHandler: (error: unknown) => logFailure(newId(), 'pool', error),
    extra: {
      Client: PreparedClient,
      max: 8,
      connectionTimeoutMillis: pace === 'serving' ? 2_000 : 60_000,
      options: [...SETTINGS[pace], ...SETTLED, 'timezone=UTC'].map((one) => `-c ${one}`).join(' '),
    },
  };
}
