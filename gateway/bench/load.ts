import { Agent, request } from 'node:http';

export interface Load {
  readonly requests: number;
  readonly perSecond: number;
}

/** Asks the same over that many connections, each as soon as it has its answer. Rejects at the first wrong answer. */
export async function load(
  url: string,
  query: string,
  { connections, seconds }: { readonly connections: number; readonly seconds: number },
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const body = JSON.stringify({ query });
  let requests = 0;
  const start = performance.now();
  const end = start + seconds * 1000;
  const worker = async () => {
    while (performance.now() < end) {
      await post(agent, url, body);
      requests++;
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  agent.destroy();
  return { requests, perSecond: (requests / (performance.now() - start)) * 1000 };
}

function post(agent: Agent, url: string, body: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    request(url, { agent, method: 'POST', headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () => {
        const text = Buffer.concat(chunks).toString();
        if (response.statusCode === 200 && text.startsWith('{"data"')) resolve();
        else reject(new Error(`${response.statusCode} ${text.slice(0, 200)}`));
      });
    })
      .once('error', reject)
      .end(body);
  });
}
