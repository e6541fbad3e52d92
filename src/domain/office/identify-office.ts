import type { CharterHead } from '../charter/charter-reading.ts';
import { foldedWords, foldText } from '../text/fold.ts';
import type { AreaLevel } from './area.ts';
import { contains, findPlaces, type Gazetteer, type GazetteerArea, resolvePlaces } from './gazetteer.ts';

/** Which office a charter's head names, and whether its host or its names told. */
export interface IdentifiedOffice {
  slug: string;
  by: 'HOST' | 'NAMES';
}

/** What the head says of the office: the office of its host, and the area that its lines name. */
export interface HeadEvidence {
  /** Slug of the office whose host stands in the head, null where there is none or it is not a known area's. */
  hostOffice: string | null;
  /** Null also where the names leave a choice. */
  hostArea: GazetteerArea | null;
  namedArea: GazetteerArea | null;
  /** The host and the names point at different places. */
  contradicts: boolean;
}

const GOVERNMENT_SUFFIX = '.gov.bd';
const LEVEL_WORDS = (
  [
    ['উপজেলা', 'UPAZILA'],
    ['জেলা', 'DISTRICT'],
    ['বিভাগীয়', 'DIVISION'],
  ] as const
).map(([word, level]): [string, AreaLevel] => [foldText(word), level]);
const HOST_LABEL = /^[a-z0-9-]+$/;

/**
 * The office a charter's head names: by its host (`doict.kaliganj.lalmonirhat.gov.bd` → `doict/lalmonirhat/kaliganj`),
 * else by its organisation and places where they name one office only. Null where host and names contradict each
 * other, and wherever there would be a choice.
 */
export function identifyOffice(head: CharterHead, gazetteer: Gazetteer): IdentifiedOffice | null {
  const evidence = weighHead(head, gazetteer);
  if (evidence.contradicts) return null;
  if (evidence.hostOffice !== null) return { slug: evidence.hostOffice, by: 'HOST' };
  const organisation = gazetteer.organisationsByName.get(foldText(head.organisation?.text ?? ''));
  if (organisation === undefined || evidence.namedArea === null) return null;
  return { slug: `${organisation.slug}/${evidence.namedArea.slug}`, by: 'NAMES' };
}

/** The two kinds of evidence in a head, side by side. */
export function weighHead(head: CharterHead, gazetteer: Gazetteer): HeadEvidence {
  const host = readOfficeHost(head.host?.text ?? '', gazetteer);
  const lines = head.office.map((line) => line.text).join(', ');
  const mentions = findPlaces(lines, gazetteer);
  const hostArea = host?.area ?? null;
  const contradicts =
    hostArea !== null && !mentions.every((mention) => mention.areas.some((area) => fits(area, hostArea)));
  return {
    hostOffice: host?.office ?? null,
    hostArea,
    namedArea: resolvePlaces(mentions, levelNamed(lines)),
    contradicts,
  };
}

/** The tier that the office calls itself by; without one the names alone decide. */
function levelNamed(lines: string): AreaLevel | undefined {
  const words = new Set(foldedWords(lines));
  return LEVEL_WORDS.find(([word]) => words.has(word))?.[1];
}

/** The host's labels from the top down; the office at head office has a host of one label. */
function readOfficeHost(host: string, gazetteer: Gazetteer): { office: string; area: GazetteerArea | null } | null {
  const bare = host
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '');
  if (!bare.endsWith(GOVERNMENT_SUFFIX)) return null;
  const [organisation, ...places] = bare.slice(0, -GOVERNMENT_SUFFIX.length).split('.');
  if (organisation === undefined || ![organisation, ...places].every((label) => HOST_LABEL.test(label))) return null;
  const path = places.reverse().join('/');
  const isAreaPortal = gazetteer.areas.has(path === '' ? organisation : `${path}/${organisation}`);
  if (isAreaPortal) return null;
  if (path === '') return { office: organisation, area: null };
  const area = gazetteer.areas.get(path);
  return area === undefined ? null : { office: `${organisation}/${path}`, area };
}

/** A division or the country named in the head says nothing against an office in one of its districts. */
function fits(named: GazetteerArea, office: GazetteerArea): boolean {
  if (named.level === 'DIVISION' || named.level === 'COUNTRY') return true;
  return contains(named, office);
}
