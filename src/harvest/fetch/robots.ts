import robotsParser from 'robots-parser';
import type { HarvestClock } from '../harvest-clock.ts';
import type { Answer } from './exchange.ts';
import { robotsRefused } from './failures.ts';
import { FAILED_ROBOTS_AGE_MS, MAX_CRAWL_DELAY_MS, MAX_ROBOTS_KEPT, ROBOTS_AGE_MS } from './fetch-settings.ts';
import { ROBOT_NAME } from './user-agent.ts';

/** What robots.txt files say (RFC 9309). */
export interface Robots {
  /** The rest in milliseconds that the host asks for. Throws SOURCE_ROBOTS_REFUSED where the page is not allowed. */
  check(url: URL, signal: AbortSignal): Promise<number>;
}

/** What a host allows. */
interface Rules {
  readonly ageMs: number;
  readonly crawlDelayMs: number;
  /** Whether the refusal is only for now. */
  readonly passing: boolean;
  allows(url: URL): boolean;
}

interface Kept {
  readonly rules: Promise<Rules>;
  readonly since: number;
  ageMs: number;
}

const ALL: Rules = { ageMs: ROBOTS_AGE_MS, crawlDelayMs: 0, passing: false, allows: () => true };
const NONE_NOW: Rules = { ageMs: FAILED_ROBOTS_AGE_MS, crawlDelayMs: 0, passing: true, allows: () => false };

/** The package is a function itself, which its types call its default export. */
const parseRobots = robotsParser as unknown as typeof robotsParser.default;

/** Steps of comparing that no honest file needs; one above it would only keep this process busy. */
const MAX_STEPS = 20_000_000;

/** Reads robots.txt files by `ask`, each once an hour; null from `ask` stands for a file that leads nowhere. */
export function openRobots(ask: (url: URL) => Promise<Answer | null>, clock: HarvestClock): Robots {
  const kept = new Map<string, Kept>();

  const rulesOf = (origin: string): Promise<Rules> => {
    const known = kept.get(origin);
    if (known !== undefined && clock.now() - known.since < known.ageMs) return known.rules;
    const url = new URL('/robots.txt', origin);
    const rules = ask(url).then((answer) => readRules(url, answer));
    const entry: Kept = { rules, since: clock.now(), ageMs: ROBOTS_AGE_MS };
    kept.delete(origin);
    kept.set(origin, entry);
    for (const oldest of kept.keys()) {
      if (kept.size <= MAX_ROBOTS_KEPT) break;
      kept.delete(oldest);
    }
    rules.then(
      ({ ageMs }) => {
        entry.ageMs = ageMs;
      },
      // A host that was not reached is asked again.
      () => {
        if (kept.get(origin) === entry) kept.delete(origin);
      },
    );
    return rules;
  };

  return {
    async check(url, signal) {
      const rules = await unlessAborted(rulesOf(url.origin), signal);
      if (!rules.allows(url)) throw robotsRefused(url.href, rules.passing);
      return rules.crawlDelayMs;
    },
  };
}

function readRules(url: URL, answer: Answer | null): Rules {
  if (answer === null) return ALL;
  const { status, bytes } = answer;
  if (status >= 500 || status === 429) return NONE_NOW;
  if (status !== 200 && status !== 203) return ALL;
  const text = new TextDecoder().decode(bytes);
  const robots = parseRobots(url.href, text);
  const delaySeconds = robots.getCrawlDelay(ROBOT_NAME) ?? 0;
  const wildcards = charactersAfterWildcards(text);
  return {
    ageMs: ROBOTS_AGE_MS,
    crawlDelayMs: delaySeconds > 0 ? Math.min(delaySeconds * 1000, MAX_CRAWL_DELAY_MS) : 0,
    passing: false,
    allows: ({ href }) => wildcards * href.length <= MAX_STEPS && robots.isAllowed(href, ROBOT_NAME) !== false,
  };
}

/** The characters that may each be compared with every place of an address. */
function charactersAfterWildcards(text: string): number {
  let count = 0;
  for (const line of text.split(/[\r\n]/)) {
    const first = line.indexOf('*');
    if (first !== -1 && !/^\s*user-agent/i.test(line)) count += line.length - first;
  }
  return count;
}

/** A result that others wait for too: giving up concerns only the one who does. */
function unlessAborted<T>(result: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const giveUp = () => reject(signal.reason);
    signal.addEventListener('abort', giveUp, { once: true });
    result.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp));
  });
}
