import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { openServedGraph, type ServedGraph } from '../support/served-graph.ts';
import { socketUrl } from '../support/subscribers.ts';

const CHANGED = 'subscription { datasetChanged { revision } }';

let server: ServedGraph;
const cleanUps: Array<() => unknown> = [];
beforeAll(async () => {
  server = await openServedGraph();
});
afterEach(() => {
  for (const cleanUp of cleanUps.splice(0)) cleanUp();
});
afterAll(() => server.close());

describe('a WebSocket', () => {
  const closing = (socket: WebSocket) =>
    new Promise<number>((resolve, reject) => {
      socket.on('close', resolve);
      socket.on('unexpected-response', (_request, { statusCode }) => resolve(statusCode ?? 0));
      socket.on('error', reject);
    });
  const openSocket = (path = socketUrl(server.url), headers = {}, protocols = ['graphql-transport-ws']) => {
    const socket = new WebSocket(path, protocols, { headers });
    cleanUps.push(() => socket.terminate());
    return socket;
  };

  it('is refused to the page of another site, and elsewhere than at /graphql', async () => {
    expect(await closing(openSocket(socketUrl(server.url), { origin: 'https://other.example' }))).toBe(403);
    expect(await closing(openSocket(`${socketUrl(server.url)}/stream`))).toBe(404);
    const own = openSocket(socketUrl(server.url), { origin: server.url });
    await new Promise((resolve) => own.on('open', resolve));
  });

  it('is closed to what it does not understand', async () => {
    expect(await closing(openSocket(socketUrl(server.url), {}, []))).toBe(4406);
    for (const [sent, code] of [
      ['nonsense', 4400],
      ['{"id":"1","type":"subscribe","payload":{"query":"{ x }"}}', 4401],
      ['x'.repeat(300_000), 1009],
    ] as const) {
      const socket = openSocket();
      socket.on('open', () => socket.send(sent));
      expect(await closing(socket)).toBe(code);
    }
  });

  it('may be broken off while it is refused', async () => {
    const { port, hostname, host } = new URL(server.url);
    for (let i = 0; i < 20; i += 1) {
      const peer = connect(Number(port), hostname);
      await once(peer, 'connect');
      peer.write(`GET /nowhere HTTP/1.1\r\nhost: ${host}\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n`);
      peer.resetAndDestroy();
      await once(peer, 'close');
    }
    expect((await fetch(`${server.url}/livez`)).status).toBe(200);
  });

  it('takes a limited number of subscriptions', async () => {
    const socket = openSocket();
    const refused = new Promise<string>((resolve) => {
      socket.on('message', (data) => {
        const text = String(data);
        if (text.includes('connection_ack')) {
          for (let id = 1; id <= 21; id += 1) {
            socket.send(JSON.stringify({ id: String(id), type: 'subscribe', payload: { query: CHANGED } }));
          }
        }
        if (text.includes('"error"')) resolve(text);
      });
    });
    socket.on('open', () => socket.send('{"type":"connection_init"}'));
    expect(JSON.parse(await refused)).toMatchObject({ id: '21', payload: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  it('does not change what is answered to who offers another protocol', async () => {
    const status = await new Promise((resolve, reject) => {
      const headers = { connection: 'Upgrade, HTTP2-Settings', upgrade: 'h2c', 'http2-settings': 'AAMAAABkAAQAAP__' };
      request(`${server.url}/livez`, { headers }, ({ statusCode }) => resolve(statusCode))
        .on('error', reject)
        .end();
    });
    expect(status).toBe(200);
  });
});
