import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { makeServer } from 'graphql-ws';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { serveSocket } from './serve-socket.ts';

describe('a socket', () => {
  let sockets: WebSocketServer;
  const clients: WebSocket[] = [];
  const logger = pino({ level: 'silent' });

  beforeEach(async () => {
    sockets = new WebSocketServer({ port: 0, host: '127.0.0.1' });
    sockets.on('connection', (socket) => serveSocket(makeServer({}), socket, { pingMs: 20, logger }));
    await once(sockets, 'listening');
  });
  afterEach(async () => {
    for (const client of clients.splice(0)) client.terminate();
    await new Promise((resolve) => sockets.close(resolve));
  });
  const connect = (options: object = {}) => {
    const { port } = sockets.address() as AddressInfo;
    const client = new WebSocket(`ws://127.0.0.1:${port}`, 'graphql-transport-ws', options);
    clients.push(client);
    return client;
  };

  it('is given up when it answers no ping', async () => {
    const [code] = await once(connect({ autoPong: false }), 'close');
    expect(code).toBe(1006);
  });

  it('stays open as long as it does', async () => {
    const client = connect();
    for (let pings = 0; pings < 5; pings += 1) await once(client, 'ping');
    expect(client.readyState).toBe(WebSocket.OPEN);
  });
});
