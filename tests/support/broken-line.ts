import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A line to a server that can be cut: what runs over it is lost, and what is tried meanwhile fails. */
export interface BreakableLine {
  readonly port: number;
  cut(): Promise<void>;
  mend(): Promise<void>;
  close(): Promise<void>;
}

/** Opens a port of this machine that leads to another one. */
export async function openLine(target: { host: string; port: number }): Promise<BreakableLine> {
  const sockets = new Set<Socket>();
  const destroyAll = () => {
    for (const socket of sockets) socket.destroy();
  };
  const line = createServer((near) => {
    const far = connect(target);
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
      socket.pipe(other);
    }
  });
  const listen = async (port: number) => {
    line.listen(port, '127.0.0.1');
    await once(line, 'listening');
    return (line.address() as AddressInfo).port;
  };
  const cut = async () => {
    const closed = line.listening ? once(line, 'close') : null;
    line.close();
    destroyAll();
    await closed;
  };
  const port = await listen(0);
  return {
    port,
    cut,
    mend: async () => void (await listen(port)),
    close: cut,
  };
}
