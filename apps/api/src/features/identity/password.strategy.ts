import { type ExecutionContext, Injectable, Module } from '@nestjs/common';
import { AuthGuard, PassportModule, PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-local';
import { Database } from '../../platform/database.js';
import { Passwords } from '../../platform/passwords.js';
import { Problem } from '../../platform/problems.js';
import { Throttle } from '../../platform/throttle.js';
import { validation } from '../../platform/validation.js';
import { MasterKey, normalEmail } from '../../platform/vault.js';
import { SignIn } from './identity.dto.js';

export interface ProvedAccount {
  accountId: string;
}

/** Address and password. A wrong address, a wrong password and a closed account are one answer, in one time. */
@Injectable()
export class PasswordStrategy extends PassportStrategy(Strategy, 'password') {
  constructor(
    private readonly database: Database,
    private readonly passwords: Passwords,
    private readonly throttle: Throttle,
    private readonly master: MasterKey,
  ) {
    super({ usernameField: 'email', passReqToCallback: true });
  }

  async validate(request: FastifyRequest, email: string, password: string): Promise<ProvedAccount> {
    const proved = await this.throttle.guard(`sign-in\0${normalEmail(email)}`, request.ip, () => this.prove(email, password));
    if (!proved) throw new Problem('sign_in_refused');
    return proved;
  }

  /** Null where the pair does not stand. Also asked when an account that exists accepts an invitation. */
  async prove(email: string, password: string): Promise<ProvedAccount | null> {
    const hash = this.master.keyedHash('email', normalEmail(email));
    const rows: { account_id: string; password_hash: string }[] = await this.database.run((em) => em.query('select * from identity.account_for($1)', [hash]));
    const account = rows[0];
    const right = await this.passwords.matches(password, account?.password_hash ?? null);
    return right && account ? { accountId: account.account_id } : null;
  }
}

/** Guards run before the body is validated, so this one has it validated first: passport takes whatever it finds. */
@Injectable()
export class PasswordGuard extends AuthGuard('password') {
  private readonly body = validation();

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const { body } = context.switchToHttp().getRequest<FastifyRequest>();
    await this.body.transform(body, { type: 'body', metatype: SignIn });
    return (await super.canActivate(context)) === true;
  }

  override handleRequest<T>(error: unknown, account: T): T {
    if (error) throw error;
    if (!account) throw new Problem('sign_in_refused');
    return account;
  }
}

@Module({ imports: [PassportModule.register({ session: false })], providers: [PasswordStrategy], exports: [PasswordStrategy] })
export class PasswordModule {}
