import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, createServer as createSocketServer, type Server, type Socket } from 'node:net';

/** A server on a free port of this machine. */
export interface LocalServer {
  /** `http://127.0.0.1:port`, without a slash at the end. */
  readonly url: string;
  /** `127.0.0.1:port`. */
  readonly host: string;
  readonly port: number;
  /** The requests so far, as `METHOD /path`. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Answers HTTP requests by a listener. */
export function serveHttp(listener: RequestListener): Promise<LocalServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    // A client that turns away is what many tests are about.
    response.on('error', () => undefined);
    listener(request, response);
  });
  return listen(server, asked);
}

/** Answers connections byte by byte, for what no HTTP server says. */
export function serveSockets(listener: (socket: Socket) => void): Promise<LocalServer> {
  const asked: string[] = [];
  const server = createSocketServer((socket) => {
    asked.push('connection');
    socket.on('error', () => undefined);
    listener(socket);
  });
  return listen(server, asked);
}

async function listen(server: Server, asked: string[]): Promise<LocalServer> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const host = `127.0.0.1:${port}`;
  return {
    url: `http://${host}`,
    host,
    port,
    asked,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
