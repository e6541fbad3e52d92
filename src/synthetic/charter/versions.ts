import { LOCAL_SERVICES } from '../departments/common-services.ts';
import type { ServiceTemplate } from '../departments/department-kind.ts';
import { LAYOUTS } from '../layouts/lay-out.ts';
import type { PlannedOffice } from '../office-at.ts';
import { type Random, randomFor } from '../random.ts';
import { varyName } from '../wording/vary-name.ts';
import { effectiveDates } from './effective-dates.ts';
import { makePromise, promiseDeadline, promiseFee, type ServicePromise } from './promise.ts';
import { chooseStyle, type Style } from './style.ts';

/** All that one version of a charter says, before it is put into words of a document. */
export interface CharterVersion {
  version: number;
  effectiveFrom: string;
  isSigned: boolean;
  style: Style;
  promises: readonly ServicePromise[];
  /** Which officer in turn holds the office's posts. */
  term: number;
}

const VERSIONS: ReadonlyArray<readonly [versions: number, weight: number]> = [
  [0, 15],
  [1, 60],
  [2, 18],
  [3, 7],
];
const KEY = 11;
const SIGNED_SHARE = 2 / 3;
/** How much of its catalogue an office offers. */
const OFFERED_SHARE = 0.85;
const LOCAL_SHARE = 0.06;

/** What changes from one version to the next, and how often. */
const CHANGES = {
  layout: 0.3,
  term: 0.5,
  removed: 0.04,
  deadline: 0.15,
  fee: 0.08,
  renamed: 0.06,
  filledIn: 0.6,
} as const;

/** The versions of an office's charter, none to three, the earliest first. */
export function planVersions(seed: number, { index, department }: PlannedOffice): CharterVersion[] {
  const random = randomFor(seed, KEY, index);
  const dates = effectiveDates(random.weighted(VERSIONS), random);
  const versions: CharterVersion[] = [];
  for (const [at, effectiveFrom] of dates.entries()) {
    const before = versions.at(-1);
    const frame = { version: at + 1, effectiveFrom, isSigned: random.chance(SIGNED_SHARE) };
    const content =
      before === undefined ? begin(department.services, random) : goOn(before, department.services, random);
    versions.push({ ...frame, ...content });
  }
  return versions;
}

type Content = Pick<CharterVersion, 'style' | 'promises' | 'term'>;

function begin(services: readonly ServiceTemplate[], random: Random): Content {
  const style = chooseStyle(random);
  const promises = services.flatMap((template, likely) =>
    random.chance(OFFERED_SHARE) ? [makePromise(template, likely, style, true, random)] : [],
  );
  if (random.chance(LOCAL_SHARE)) promises.push(makePromise(random.oneOf(LOCAL_SERVICES), 0, style, false, random));
  return { style, promises, term: 0 };
}

function goOn(before: CharterVersion, services: readonly ServiceTemplate[], random: Random): Content {
  const style = nextStyle(before.style, random);
  const kept = before.promises
    .filter(() => !random.chance(CHANGES.removed))
    .map((promise) => nextPromise(promise, before.style, style, random));
  const offered = new Set(before.promises.map(({ template }) => template));
  const added = services.flatMap((template, likely) =>
    !offered.has(template) && random.chance(0.3) ? [makePromise(template, likely, style, true, random)] : [],
  );
  return { style, promises: [...kept, ...added], term: before.term + (random.chance(CHANGES.term) ? 1 : 0) };
}

/** An office that had left all numbers out mostly fills them in. */
function nextStyle(style: Style, random: Random): Style {
  const layout = random.chance(CHANGES.layout) ? random.weighted(LAYOUTS) : style.layout;
  const fillsIn = style.deadline === 'LEFT_OUT' && random.chance(CHANGES.filledIn);
  return { ...style, layout, deadline: fillsIn ? 'AT_ONCE_OR' : style.deadline };
}

function nextPromise(promise: ServicePromise, before: Style, style: Style, random: Random): ServicePromise {
  const isNewDeadline = before.deadline !== style.deadline || random.chance(CHANGES.deadline);
  return {
    ...promise,
    name: random.chance(CHANGES.renamed) ? varyName(promise.template.name, random) : promise.name,
    deadline: isNewDeadline ? promiseDeadline(promise.template, style, random) : promise.deadline,
    fee: random.chance(CHANGES.fee) ? promiseFee(promise.template, random) : promise.fee,
  };
}
