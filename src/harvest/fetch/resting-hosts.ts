import type { HarvestClock } from '../harvest-clock.ts';
import { refused } from './failures.ts';

const MAX_KEPT = 1_000;

/** The hosts that asked to be left alone for a while (Retry-After). */
export interface RestingHosts {
  /** Throws SOURCE_REFUSED, with the time that is left, where the host asked to be left alone. */
  refuseResting(url: URL): void;
  /** Remembers the wish of a host. */
  rest(url: URL, status: number, ms: number): void;
}

/** Remembers hosts that rest; of more than a thousand, the latest. */
export function openRestingHosts(clock: HarvestClock): RestingHosts {
  const resting = new Map<string, { until: number; status: number }>();
  return {
    refuseResting(url) {
      const rest = resting.get(url.host);
      if (rest === undefined) return;
      const left = rest.until - clock.now();
      if (left > 0) throw refused(url.href, rest.status, left);
      resting.delete(url.host);
    },
    rest(url, status, ms) {
      resting.delete(url.host);
      resting.set(url.host, { until: clock.now() + ms, status });
      const [oldest] = resting.keys();
      if (resting.size > MAX_KEPT && oldest !== undefined) resting.delete(oldest);
    },
  };
}
