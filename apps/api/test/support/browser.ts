import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

export interface Answer {
  status: number;
  // Bodies are read by tests field by field; a wrong name shows as undefined in the assertion.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  body: any;
  text: string;
  headers: Record<string, unknown>;
}

/** One browser: keeps its cookies, sends what a page of ours would send. */
export class Browser {
  private readonly cookies = new Map<string, string>();

  constructor(private readonly app: NestFastifyApplication) {}

  get(url: string): Promise<Answer> {
    return this.send('GET', url);
  }

  post(url: string, body: object = {}): Promise<Answer> {
    return this.send('POST', url, body);
  }

  /** A creating request with an id of its own; answers the id too. */
  async make(url: string, body: object): Promise<Answer & { id: string }> {
    const id = randomUUID();
    return { ...(await this.post(url, { id, ...body })), id };
  }

  /** Takes a cookie as if the program had given it. */
  hold(name: string, value: string): void {
    this.cookies.set(name, value);
  }

  drop(name: string): void {
    this.cookies.delete(name);
  }

  cookie(name: string): string | undefined {
    return this.cookies.get(name);
  }

  async send(method: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH', url: string, body?: object): Promise<Answer> {
    const response = await this.app.inject({
      method,
      url,
      headers: {
        cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(body ? { 'content-type': 'application/json', origin: 'http://localhost:4600', 'sec-fetch-site': 'same-origin' } : {}),
      },
      ...(body ? { payload: JSON.stringify(body) } : {}),
    });
    for (const cookie of response.cookies) {
      if (cookie.value === '') this.cookies.delete(cookie.name);
      else this.cookies.set(cookie.name, cookie.value);
    }
    const text = response.body;
    return { status: response.statusCode, text, headers: response.headers, body: text && response.headers['content-type']?.toString().includes('json') ? JSON.parse(text) : undefined };
  }
}
