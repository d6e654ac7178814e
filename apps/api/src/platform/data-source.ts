import type { TypeOrmModuleOptions } from '@nestjs/typeorm';
import { DefaultNamingStrategy } from 'typeorm';
import { logFailure } from './log.js';
import { newId } from './random.js';

/** Columns are snake_case in SQL and camelCase in code; the migrations are the truth of both. */
class SnakeCase extends DefaultNamingStrategy {
  override columnName(property: string, custom: string | undefined): string {
    return custom ?? property.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}

/** A small pool with short waits: an overloaded program says so at once instead of hanging. */
export function databaseOptions(url: string): TypeOrmModuleOptions {
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
      max: 8,
      connectionTimeoutMillis: 2_000,
      options: '-c statement_timeout=5000 -c lock_timeout=2000 -c idle_in_transaction_session_timeout=10000 -c timezone=UTC',
    },
  };
}
