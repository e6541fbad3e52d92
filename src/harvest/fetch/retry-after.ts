import { MAX_RETRY_AFTER_MS } from './fetch-settings.ts';

/** The milliseconds that a Retry-After header asks for (seconds or a date, RFC 9110, 10.2.3); null without a sense. */
export function readRetryAfter(header: string | null, nowMs: number): number | null {
  const text = header?.trim() ?? '';
  if (text === '') return null;
  const ms = /^\d{1,9}$/.test(text) ? Number(text) * 1000 : Date.parse(text) - nowMs;
  return Number.isNaN(ms) ? null : Math.min(Math.max(ms, 0), MAX_RETRY_AFTER_MS);
}
