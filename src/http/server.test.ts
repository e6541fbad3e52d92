import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema, GraphQLError } from 'graphql';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type RequestFacts, type RunningServer, type ServerOptions, startServer } from './server.ts';

interface Gate {
  readonly reached: Promise<void>;
  readonly opened: Promise<void>;
  reach(): void;
  open(): void;
}

function makeGate(): Gate {
  const reached = Promise.withResolvers<void>();
  const opened = Promise.withResolvers<void>();
  return { reached: reached.promise, opened: opened.promise, reach: reached.resolve, open: opened.resolve };
}

function makeSchema(gate: Gate) {
  const schema = buildSchema('type Query { hello: String! who: String! slow: String! broken: String! }');
  const fields = schema.getQueryType()?.getFields();
  const resolve = (name: string, resolver: (context: { who: string }) => unknown) => {
    const field = fields?.[name];
    if (!field) throw new Error(`no field ${name}`);
    field.resolve = (_source, _args, context) => resolver(context);
  };
  resolve('hello', () => 'সালাম');
  resolve('who', (context) => context.who);
  resolve('broken', () => {
    throw new GraphQLError('select * from secret');
  });
  resolve('slow', async () => {
    gate.reach();
    await gate.opened;
    return 'done';
  });
  return schema;
}

const CONFIG = {
  port: 0,
  host: '127.0.0.1',
  bodyLimitBytes: 4_096,
  requestTimeoutMs: 20_000,
  drainTimeoutMs: 20_000,
  maxQueryTokens: 200,
  maxSubscriptions: 10,
};

describe('startServer', () => {
  let server: RunningServer;
  let gate: Gate;
  let logged: string[];
  let webDirectory: string;

  const start = async (change: Partial<ServerOptions<{ who: string }>> = {}) => {
    server = await startServer({
      config: CONFIG,
      schema: makeSchema(gate),
      createContext: ({ authorization }: RequestFacts) => ({ who: authorization ?? 'nobody' }),
      subscribe: async () => ({ errors: [] }),
      formatError: (formatted) => ({ ...formatted, message: 'masked' }),
      ping: async () => undefined,
      logger: pino({ level: 'info' }, { write: (line: string) => logged.push(line) }),
      webDirectory,
      ...change,
    });
  };
  const ask = (query: string, headers: Record<string, string> = {}) =>
    fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    });

  beforeEach(async () => {
    gate = makeGate();
    logged = [];
    webDirectory = await mkdtemp(join(tmpdir(), 'sanad-web-'));
    await mkdir(join(webDirectory, 'assets'));
    await mkdir(join(webDirectory, 'explorer'));
    await writeFile(join(webDirectory, 'index.html'), '<!doctype html><title>dashboard</title>');
    await writeFile(join(webDirectory, 'explorer', 'index.html'), '<!doctype html><title>explorer</title>');
  });

  afterEach(async () => {
    gate.open();
    await server.close();
    await rm(webDirectory, { recursive: true });
  });

  it('answers by POST, and by GET where the browser cannot be tricked into it', async () => {
    await start();
    expect(await (await ask('{ hello }')).json()).toEqual({ data: { hello: 'সালাম' } });
    const address = `${server.url}/graphql?query=${encodeURIComponent('{ hello }')}`;
    expect((await fetch(address)).status).toBe(400);
    const asked = await fetch(address, { headers: { 'apollo-require-preflight': 'true' } });
    expect(await asked.json()).toEqual({ data: { hello: 'সালাম' } });
  });

  it('compresses a long answer for a client that asks for it', async () => {
    await start();
    const query = `{ ${Array.from({ length: 60 }, (_, n) => `a${n}: hello`).join(' ')} }`;
    const [asked, plain] = await Promise.all(
      ['br', 'identity'].map((accepted) => ask(query, { 'accept-encoding': accepted })),
    );
    expect(asked?.headers.get('content-encoding')).toBe('br');
    expect(plain?.headers.get('content-encoding')).toBeNull();
    expect(await asked?.json()).toEqual(await plain?.json());
  });

  it('makes the context from the request', async () => {
    await start();
    const answer = await ask('{ who }', { authorization: 'Bearer t' });
    expect(await answer.json()).toEqual({ data: { who: 'Bearer t' } });
  });

  it('passes errors through formatError, without a stack', async () => {
    await start();
    const text = await (await ask('{ broken }')).text();
    expect(text).toContain('masked');
    expect(text).not.toContain('secret');
    expect(text).not.toContain('stacktrace');
  });

  it('refuses a query of too many tokens and a body that is too large', async () => {
    await start();
    const many = await ask(`{ ${Array.from({ length: 300 }, (_, n) => `a${n}: hello`).join(' ')} }`);
    expect(many.status).toBe(400);
    const large = await ask(`{ hello } # ${'x'.repeat(5_000)}`);
    expect(large.status).toBe(413);
    expect(await large.json()).toMatchObject({ errors: [{ extensions: { code: 'DOCUMENT_TOO_LARGE' } }] });
  });

  it('gives up a request that takes too long', async () => {
    await start({ config: { ...CONFIG, requestTimeoutMs: 100 } });
    const answer = await ask('{ slow }');
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'TIMED_OUT' } }] });
  });

  it('tells whether it lives and whether it is ready', async () => {
    let database = true;
    await start({
      ping: async () => {
        if (!database) throw new Error('connection refused');
      },
    });
    expect((await fetch(`${server.url}/livez`)).status).toBe(200);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
    database = false;
    expect((await fetch(`${server.url}/readyz`)).status).toBe(503);
    expect((await fetch(`${server.url}/livez`)).status).toBe(200);
  });

  it('serves the web pages beside the API', async () => {
    await start();
    expect(await (await fetch(`${server.url}/office/doict`)).text()).toContain('<title>dashboard</title>');
    expect(await (await fetch(`${server.url}/explorer`)).text()).toContain('<title>explorer</title>');
    expect((await fetch(`${server.url}/assets/%2e%2e/%2e%2e/etc/passwd`)).status).toBe(404);
    for (const path of ['/graphql', '/graphql?query=x', '/livez', '/nowhere']) {
      const answer = await fetch(server.url + path, { headers: { accept: path === '/nowhere' ? '*/*' : 'text/html' } });
      expect(answer.headers.get('content-type'), path).not.toContain('text/html');
    }
  });

  it('puts the security headers on every answer', async () => {
    await start();
    for (const path of ['/livez', '/graphql', '/nowhere']) {
      const { headers } = await fetch(server.url + path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it('refuses an address that cannot be read as it refuses others', async () => {
    await start();
    const [unreadable, unknown] = await Promise.all(
      ['/export/%ZZ', '/nowhere'].map((path) => fetch(server.url + path)),
    );
    expect(unreadable?.status).toBe(400);
    expect(await unreadable?.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
    const protective = (answer?: Response): unknown =>
      [...(answer?.headers ?? [])].filter(([name]) => /^x-|policy/.test(name));
    expect(protective(unreadable)).toEqual(protective(unknown));
  });

  it('logs method and path with the id of the request, never the query', async () => {
    await start();
    await fetch(`${server.url}/graphql?query=${encodeURIComponent('{ hello }')}`, {
      headers: { 'apollo-require-preflight': 'true' },
    });
    const line = logged.map((text) => JSON.parse(text)).find((entry) => entry.msg === 'answered');
    expect(line).toMatchObject({ method: 'GET', path: '/graphql', status: 200, reqId: expect.any(String) });
    expect(logged.join('')).not.toContain('hello');
  });

  it('finishes what runs before it closes, and refuses new work meanwhile', async () => {
    await start();
    const running = ask('{ slow }');
    await gate.reached;
    const closed = server.close();
    expect((await fetch(`${server.url}/readyz`)).status).toBe(503);
    expect((await ask('{ hello }')).status).toBe(503);
    gate.open();
    expect(await (await running).json()).toEqual({ data: { slow: 'done' } });
    await closed;
    await expect(fetch(`${server.url}/livez`)).rejects.toThrow();
  });

  it('does not wait longer than the limit', async () => {
    await start({ config: { ...CONFIG, drainTimeoutMs: 10 } });
    const running = ask('{ slow }');
    const lost = expect(running).rejects.toThrow();
    await gate.reached;
    await server.close();
    await lost;
  });
});
