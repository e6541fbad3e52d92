import { createHash } from 'node:crypto';
import { isSameName } from '../../domain/catalogue/choose-match.ts';
import type { ServiceReading } from '../../domain/charter/charter-reading.ts';
import { foldGlued, foldName } from '../../domain/text/fold.ts';
import type { KnownKey } from '../../storage/service/service.write.ts';

/** A service as read, with the catalogue entry that it means; null where none is meant beyond doubt. */
export interface ServiceToKey {
  reading: Pick<ServiceReading, 'name' | 'category'>;
  catalogueServiceId: number | null;
}

/**
 * The key of each service of an office, in the same order. A service that a former version of the charter had keeps its
 * key: recognised by its name; after a renaming by its catalogue entry, else by a name that means the same; where the
 * document has got or lost its sections by its name alone. But for the first, only where one key is left and one service
 * claims it. Only then comes a new key, made from the name; a known one is never given again.
 */
export function assignServiceKeys(
  officeSlug: string,
  services: readonly ServiceToKey[],
  known: readonly KnownKey[],
): string[] {
  const keys = new Map<ServiceToKey, string>();
  const taken = new Set<string>();
  const give = (service: ServiceToKey, key: string | null | undefined) => {
    if (key == null) return;
    keys.set(service, key);
    taken.add(key);
  };
  const former = (service: ServiceToKey, isSame: Recognises) =>
    known.filter((candidate) => !taken.has(candidate.key) && isSame(service, candidate));
  const unkeyed = () => services.filter((service) => !keys.has(service));

  for (const service of services) give(service, former(service, hasItsName)[0]?.key);
  for (const isSame of [hasItsEntry, meansTheSame, hasItsNameInOtherSections]) {
    const claims = unkeyed().map((service) => ({ service, key: onlyKey(former(service, isSame)) }));
    const claimants = Map.groupBy(claims, ({ key }) => key);
    for (const { service, key } of claims) if (claimants.get(key)?.length === 1) give(service, key);
  }
  const knownKeys = new Set(known.map(({ key }) => key));
  for (const service of unkeyed()) {
    give(
      service,
      newKey(officeSlug, service.reading, (key) => taken.has(key) || knownKeys.has(key)),
    );
  }
  return services.map((service) => keys.get(service) ?? '');
}

/** Whether a service is taken for one that a former version had. */
type Recognises = (service: ServiceToKey, former: KnownKey) => boolean;

const isInItsSection: Recognises = ({ reading }, former) => former.category === reading.category;

const bearsItsName: Recognises = ({ reading }, former) => former.nameFolded === foldName(reading.name);

const hasItsName: Recognises = (service, former) => isInItsSection(service, former) && bearsItsName(service, former);

const hasItsEntry: Recognises = (service, former) =>
  isInItsSection(service, former) && former.catalogueServiceId === service.catalogueServiceId;

const meansTheSame: Recognises = (service, former) =>
  isInItsSection(service, former) && isSameName(former.name, service.reading.name);

const hasItsNameInOtherSections: Recognises = (service, former) =>
  (former.category === 'UNSPECIFIED') !== (service.reading.category === 'UNSPECIFIED') && bearsItsName(service, former);

function onlyKey(candidates: readonly KnownKey[]): string | null {
  const [key, ...others] = new Set(candidates.map((candidate) => candidate.key));
  return others.length === 0 ? (key ?? null) : null;
}

function newKey(
  officeSlug: string,
  { category, name }: ServiceToKey['reading'],
  isTaken: (key: string) => boolean,
): string {
  const identity = `${category}|${foldGlued(name)}`;
  const first = `${officeSlug}:${createHash('sha256').update(identity).digest('hex').slice(0, 12)}`;
  let key = first;
  for (let copy = 2; isTaken(key); copy += 1) key = `${first}-${copy}`;
  return key;
}
