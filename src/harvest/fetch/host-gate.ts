import type { HarvestClock } from '../harvest-clock.ts';
import { MAX_CRAWL_DELAY_MS } from './fetch-settings.ts';

/** How many requests may run, and how long a host rests between two. */
export interface GateLimits {
  readonly perHost: number;
  readonly overall: number;
  readonly delayMs: number;
}

/** Lets requests through: in order for each host, hosts in turn. Who waits for a host's rest takes nobody's place. */
export interface HostGate {
  /** Waits for a place, and gives what frees it. A longer rest than the usual may be asked for. Rejects if aborted. */
  enter(
    host: string,
    options?: { delayMs?: number | undefined; signal?: AbortSignal | undefined },
  ): Promise<() => void>;
}

interface Waiter {
  readonly delayMs: number;
  readonly start: () => void;
}

interface Host {
  readonly waiting: Waiter[];
  running: number;
  /** When a request last began or ended. */
  lastAt: number;
  wake: AbortController | null;
}

/** Opens a gate. The clock tells and waits for the rests. */
export function openHostGate(limits: GateLimits, clock: HarvestClock): HostGate {
  const hosts = new Map<string, Host>();
  /** For as long as anyone may ask a host to have rested, it is known when it was last asked. */
  const keptMs = Math.max(limits.delayMs, MAX_CRAWL_DELAY_MS);
  let running = 0;

  const hostOf = (name: string): Host => {
    const known = hosts.get(name);
    if (known !== undefined) return known;
    const host: Host = { waiting: [], running: 0, lastAt: Number.NEGATIVE_INFINITY, wake: null };
    hosts.set(name, host);
    return host;
  };

  const restOf = (host: Host, delayMs: number) => host.lastAt + delayMs - clock.now();

  const wakeAfter = (host: Host, ms: number) => {
    if (host.wake !== null) return;
    const wake = new AbortController();
    host.wake = wake;
    const awake = () => {
      if (host.wake === wake) host.wake = null;
      startAll();
    };
    clock.wait(ms, wake.signal).then(awake, () => undefined);
  };

  const stopWaking = (host: Host) => {
    host.wake?.abort();
    host.wake = null;
  };

  /** Starts one waiter, of the host whose turn it is. */
  const startOne = (): boolean => {
    for (const [name, host] of hosts) {
      const next = host.waiting[0];
      if (next === undefined) {
        if (host.running === 0 && restOf(host, keptMs) <= 0) hosts.delete(name);
        continue;
      }
      if (host.running >= limits.perHost) continue;
      const rest = restOf(host, next.delayMs);
      if (rest > 0) wakeAfter(host, rest);
      else {
        host.waiting.shift();
        begin(name, host);
        next.start();
        return true;
      }
    }
    return false;
  };

  const putBehind = (name: string, host: Host) => {
    hosts.delete(name);
    hosts.set(name, host);
  };

  const begin = (name: string, host: Host) => {
    putBehind(name, host);
    host.running += 1;
    running += 1;
    host.lastAt = clock.now();
  };

  const startAll = () => {
    while (running < limits.overall && startOne());
  };

  const leaver = (name: string, host: Host) => {
    let left = false;
    return () => {
      if (left) return;
      left = true;
      putBehind(name, host);
      host.running -= 1;
      running -= 1;
      host.lastAt = clock.now();
      startAll();
    };
  };

  return {
    enter(name, { delayMs = 0, signal } = {}) {
      return new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        const host = hostOf(name);
        const waiter: Waiter = {
          delayMs: Math.min(Math.max(limits.delayMs, delayMs), keptMs),
          start: () => {
            signal?.removeEventListener('abort', giveUp);
            resolve(leaver(name, host));
          },
        };
        const giveUp = () => {
          host.waiting.splice(host.waiting.indexOf(waiter), 1);
          // The next one may have a shorter rest to wait for.
          stopWaking(host);
          reject(signal?.reason);
          startAll();
        };
        signal?.addEventListener('abort', giveUp, { once: true });
        host.waiting.push(waiter);
        startAll();
      });
    },
  };
}
