import type { Balancer } from './balancer.ts';

/** The part of a response that is needed here. */
interface Answer {
  readonly status: number;
}

/** One try at one address. */
export type Ask<Response extends Answer> = (url: string) => Promise<Response>;

/** Codes of failures in which nothing was sent, so that asking elsewhere does nothing twice. */
const NEVER_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

const UNAVAILABLE = 503;

/**
 * Asks one address after the other until one answers. What may be repeated (a query) also goes on after a lost connection
 * or a 503; a mutation only where it was never sent. A try that `signal` ended is not repeated: its time is used up.
 */
export async function askInTurn<Response extends Answer>(
  balancer: Balancer,
  ask: Ask<Response>,
  { repeatable, signal }: { readonly repeatable: boolean; readonly signal?: AbortSignal | null | undefined },
): Promise<Response> {
  const urls = balancer.order();
  let failure: unknown;
  for (const [i, url] of urls.entries()) {
    const last = i === urls.length - 1;
    try {
      const response = await ask(url);
      if (response.status !== UNAVAILABLE) balancer.answered(url);
      else balancer.failed(url);
      if (response.status !== UNAVAILABLE || last || !repeatable) return response;
    } catch (error) {
      failure = error;
      if (signal?.aborted) throw error;
      balancer.failed(url);
      if (!repeatable && !neverSent(error)) throw error;
    }
  }
  throw failure;
}

function neverSent(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof AggregateError) return cause.errors.every(neverSent);
    if ('code' in cause && typeof cause.code === 'string' && NEVER_SENT.has(cause.code)) return true;
  }
  return false;
}
