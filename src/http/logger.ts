import { destination, type Logger, pino } from 'pino';
import type { LogLevel } from '../config.ts';

/**
 * The program's log: JSON lines on stderr, so that stdout stays free for results.
 * Requests are logged by method and path only: a query can carry a person's name or number.
 */
export function createLogger(level: LogLevel): Logger {
  return pino(
    {
      level,
      serializers: { req: describeRequest },
      redact: ['headers.authorization', 'headers.cookie'],
    },
    destination({ dest: 2, sync: true }),
  );
}

/** What may be logged of a request: never its query string, its body or its sender's address. */
export function describeRequest(request: { readonly method: string; readonly url: string }): object {
  return { method: request.method, path: pathOf(request.url) };
}

/** The path of a request without its query string. */
export function pathOf(url: string): string {
  const end = url.indexOf('?');
  return end < 0 ? url : url.slice(0, end);
}
