import type { FastifyBaseLogger } from 'fastify';
import { CloseCode, type Server } from 'graphql-ws';
import type { WebSocket } from 'ws';

/** Speaks graphql-transport-ws over a socket; one that answers no ping within `pingMs` is given up. */
export function serveSocket(
  server: Server<undefined>,
  socket: WebSocket,
  { pingMs, logger }: { pingMs: number; logger: FastifyBaseLogger },
): void {
  let answered = true;
  const pinging = setInterval(() => {
    if (!answered) return socket.terminate();
    answered = false;
    socket.ping();
  }, pingMs);
  socket.on('pong', () => {
    answered = true;
  });
  // The peer's fault: what it sent was too large or no WebSocket. The library closes the socket.
  socket.on('error', (error) => logger.debug({ err: error }, 'a socket was not understood'));

  const closed = server.opened(
    {
      protocol: socket.protocol,
      // Settled when the bytes have left, so that a slow reader is waited for.
      send: (data) =>
        new Promise((resolve) => {
          if (socket.readyState !== socket.OPEN) return resolve();
          socket.send(data, () => resolve());
        }),
      close: (code, reason) => socket.close(code, reason),
      onMessage: (answer) => {
        socket.on('message', (data) => {
          answer(String(data)).catch((error: unknown) => {
            logger.error({ err: error }, 'a message on a socket could not be answered');
            socket.close(CloseCode.InternalServerError, 'Internal server error');
          });
        });
      },
    },
    undefined,
  );
  socket.once('close', (code, reason) => {
    clearInterval(pinging);
    void closed(code, String(reason));
  });
}
