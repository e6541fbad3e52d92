import { inject } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { type RunningGateway, serveGateway } from '../../src/serve.ts';

/** An answer as clients get it. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: each test knows the shape of what it asked for.
  readonly data: any;
  readonly errors: readonly { message: string; path?: unknown[]; extensions: Record<string, unknown> }[] | undefined;
}

/** A gateway of its own on a free port, over the shared server and what `env` names. */
export function serve(env: Record<string, string> = {}): Promise<RunningGateway> {
  const config = readConfig({
    GATEWAY_PORT: '0',
    SANAD_URLS: inject('sanadUrl'),
    GRIEVANCES_URL: 'none',
    GATEWAY_POLL_MS: '200',
    LOG_LEVEL: 'silent',
    ...env,
  });
  return serveGateway(config, createLog(config.logLevel));
}

/** Asks over HTTP. */
export async function ask(url: string, query: string, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as Pick<Answer, 'data' | 'errors'>;
  return { status: response.status, headers: response.headers, data, errors };
}

/** Asks again and again until `done`; the test's own time limit ends it otherwise. */
export async function until<Value>(get: () => Promise<Value>, done: (value: Value) => boolean): Promise<Value> {
  for (;;) {
    const value = await get();
    if (done(value)) return value;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
