import type { Subgraph } from './subgraph.ts';

const QUESTION = JSON.stringify({ query: '{ _service { sdl } }' });

/** Asks a subgraph what it offers, one address after the other. Rejects with what each of them answered. */
export async function fetchSdl({ name, urls }: Subgraph, limitMs: number): Promise<string> {
  const failures: string[] = [];
  for (const url of urls) {
    try {
      return await askFor(url, limitMs);
    } catch (error) {
      failures.push(`${url}: ${reasonOf(error)}`);
    }
  }
  throw new Error(`${name} does not say what it offers: ${failures.join('; ')}`);
}

async function askFor(url: string, limitMs: number): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: QUESTION,
    signal: AbortSignal.timeout(limitMs),
  });
  const text = await response.text();
  const sdl = sdlIn(text);
  if (sdl === undefined) throw new Error(`${response.status} ${text.slice(0, 200)}`);
  return sdl;
}

function sdlIn(text: string): string | undefined {
  try {
    const answer: { data?: { _service?: { sdl?: unknown } } } | null = JSON.parse(text);
    const sdl = answer?.data?._service?.sdl;
    return typeof sdl === 'string' ? sdl : undefined;
  } catch {
    return undefined;
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : error.message;
}
