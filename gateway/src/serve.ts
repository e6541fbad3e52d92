import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { answerError, answerJson } from './answer.ts';
import { withinBodyLimit } from './body-limit.ts';
import { CompositionFailed } from './compose-supergraph.ts';
import type { Config } from './config.ts';
import { createGateway } from './gateway.ts';
import { askSubgraphs } from './health.ts';
import type { Log } from './log.ts';
import { RunningRequests } from './running-requests.ts';
import { SupergraphSource } from './supergraph-source.ts';

/** A gateway that listens. `close` refuses new work, waits for what runs, then closes; it may be called twice. */
export interface RunningGateway {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Starts to listen. A gateway whose subgraphs are away starts all the same: it is not ready then, and asks again.
 * Rejects with CompositionFailed when they do not fit together, and when the port is taken.
 */
export async function serveGateway(config: Config, log: Log): Promise<RunningGateway> {
  const source = new SupergraphSource(config.subgraphs, log);
  const gateway = createGateway(config, source, log);
  const requests = new RunningRequests();
  let composed = false;
  let reason: string | undefined;

  const compose = async () => {
    try {
      await gateway.getSchema();
      composed = true;
    } catch (error) {
      if (error instanceof CompositionFailed) throw error;
      const message = error instanceof Error ? error.message : String(error);
      if (message !== reason) log.warn(message);
      reason = message;
    }
  };

  const ready = async (response: ServerResponse) => {
    const subgraphs = await askSubgraphs(config.subgraphs);
    const first = subgraphs[0]?.answering !== 0;
    const status = requests.draining ? 'draining' : composed && first ? 'ok' : 'subgraphs unavailable';
    answerJson(response, status === 'ok' ? 200 : 503, { status, subgraphs, notYetJoined: source.missing });
  };

  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url?.split('?', 1)[0];
    response.setHeader('x-content-type-options', 'nosniff');
    if (path === '/healthz') return answerJson(response, 200, { status: 'ok' });
    if (path === '/readyz') return void ready(response);
    if (path !== '/graphql') {
      return answerError(response, 404, 'NOT_FOUND', 'There is nothing at this address.', 'এই ঠিকানায় কিছু নেই।');
    }
    if (requests.draining) {
      response.setHeader('connection', 'close');
      return answerError(response, 503, 'SERVER_CLOSING', 'The gateway is closing.', 'গেটওয়েটি বন্ধ হচ্ছে।');
    }
    if (!composed) return answerError(response, 503, 'SUBGRAPH_UNAVAILABLE', NOT_YET, NOT_YET_BN);
    if (!withinBodyLimit(request, response, config.bodyLimitBytes)) return;
    requests.add(response);
    gateway(request, response);
  };

  await compose();
  const retry = setInterval(() => {
    if (composed) return clearInterval(retry);
    compose().catch((error: unknown) => log.error(String(error)));
  }, config.pollMs);

  const server = createServer({ requestTimeout: 60_000 }, answer);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.port, config.host, resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : config.port;

  const close = async () => {
    clearInterval(retry);
    if (!(await requests.drain(config.drainTimeoutMs))) log.warn('closing although requests are still running');
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
    await gateway[Symbol.asyncDispose]();
  };
  let closing: Promise<void> | undefined;
  return {
    url: `http://${config.host}:${port}`,
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}

const NOT_YET = 'No subgraph has answered yet. Ask again in a moment.';
const NOT_YET_BN = 'এখনো কোনো সাবগ্রাফ উত্তর দেয়নি। একটু পরে আবার চেষ্টা করুন।';
