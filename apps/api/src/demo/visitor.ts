import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { newId } from '../platform/random.js';

/** What the program refused, with its code. */
export class Refused extends Error {
  constructor(readonly code: string, readonly what: string, words: string) {
    super(`${what} was refused: ${words}`);
  }
}

interface Refusal {
  code?: string;
}

/** One browser of an invented person: it asks the program's own routes and keeps its cookies. */
export class Visitor {
  private readonly cookies = new Map<string, string>();

  constructor(
    private readonly app: NestFastifyApplication,
    private readonly origin: string,
  ) {}

  get<T>(url: string): Promise<T> {
    return this.send<T>('GET', url);
  }

  post<T>(url: string, body: object = {}): Promise<T> {
    return this.send<T>('POST', url, body);
  }

  /** A request that makes something, with an id of its own where the body has none; answers the id. */
  async make(url: string, body: object = {}): Promise<string> {
    const made = { id: newId(), ...body };
    await this.post(url, made);
    return made.id;
  }

  private async send<T>(method: 'GET' | 'POST', url: string, body?: object): Promise<T> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await this.app.inject({
      method, url,
      headers: { cookie, ...(body ? { 'content-type': 'application/json', origin: this.origin, 'sec-fetch-site': 'same-origin' } : {}) },
      ...(body ? { payload: JSON.stringify(body) } : {}),
    });
    for (const { name, value } of response.cookies) {
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    const answer: unknown = response.body === '' ? {} : JSON.parse(response.body);
    if (response.statusCode >= 300) throw new Refused((answer as Refusal).code ?? '', `${method} ${url}`, `${response.statusCode} ${response.body}`);
    return answer as T;
  }
}
