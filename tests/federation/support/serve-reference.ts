import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Served } from './serve.ts';

/** Nothing of them is left behind where the tests are killed. */
const END_WITH_PARENT = 'data:text/javascript,process.once("disconnect", () => process.exit())';

/** Starts one of the subgraphs that come with Apollo's tests, in a process of its own, which says when it is ready. */
export async function serveReference(directory: string, portSetting: string): Promise<Served> {
  const port = await freePort();
  const child = fork(join(directory, 'index.js'), {
    execArgv: ['--import', END_WITH_PARENT],
    env: { ...process.env, [portSetting]: String(port) },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const exited = once(child, 'exit');
  await Promise.race([once(child, 'message'), exited.then(() => Promise.reject(new Error(`${directory} ended`)))]);
  return {
    url: `http://localhost:${port}/`,
    close: async () => {
      child.kill();
      await exited;
    },
  };
}

/** They take a port and refuse 0, by which a system would choose one. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port');
  return address.port;
}
