import type { CharterHead } from '../charter/charter-reading.ts';
import { foldText } from '../text/fold.ts';
import { AREA_LEVELS, type AreaLevel, COUNTRY_SLUG } from './area.ts';
import { contains, findPlaces, type Gazetteer, type GazetteerArea, resolvePlaces } from './gazetteer.ts';
import { levelsNamed } from './level-words.ts';
import { officeSlug } from './office-slug.ts';

/** Which office a charter's head names, and whether its host or its names told. */
export interface IdentifiedOffice {
  slug: string;
  by: 'HOST' | 'NAMES';
}

/** What the head says of the office: the office of its host, and the organisation and area that its lines name. */
export interface HeadEvidence {
  /** Null where there is no host or it is not a known area's. */
  host: OfficeHost | null;
  /** Slug of the known organisation that a line names. */
  namedOrganisation: string | null;
  /** Null also where the names leave a choice. */
  namedArea: GazetteerArea | null;
  /** The tier that the office calls itself by; without one the names alone decide. */
  namedLevel: AreaLevel | null;
  /** The host and the names point at different places or organisations. */
  contradicts: boolean;
}

/** An office's host, read: its first label, and the area of the others, which is null in the host of head office. */
interface OfficeHost {
  organisation: string;
  area: GazetteerArea | null;
}

const GOVERNMENT_SUFFIX = '.gov.bd';
const HOST_LABEL = /^[a-z0-9-]+$/;

/**
 * The office a charter's head names: by its host (`doict.kaliganj.lalmonirhat.gov.bd` → `doict/lalmonirhat/kaliganj`),
 * else by its organisation and places where they name one office only. The host of head office above an office of
 * another tier is its department's address, so the places tell; a host of a label that no organisation bears is of the
 * one that is named. Null where host and names contradict each other, and wherever there would be a choice.
 */
export function identifyOffice(head: CharterHead, gazetteer: Gazetteer): IdentifiedOffice | null {
  const { host, namedOrganisation, namedArea, namedLevel, contradicts } = weighHead(head, gazetteer);
  if (contradicts) return null;
  const isOfHost = host !== null && (namedOrganisation === null || gazetteer.organisationSlugs.has(host.organisation));
  const organisation = isOfHost ? host.organisation : namedOrganisation;
  if (organisation === null) return null;
  const isByHost = host !== null && (host.area !== null || namedLevel === null);
  const area = isByHost ? (host.area?.slug ?? COUNTRY_SLUG) : namedArea?.slug;
  // The country's name alone says nothing: it stands in every government's heading.
  if (area === undefined || (!isByHost && area === COUNTRY_SLUG)) return null;
  return { slug: officeSlug(organisation, area), by: isOfHost && isByHost ? 'HOST' : 'NAMES' };
}

/** The two kinds of evidence in a head, side by side. */
export function weighHead(head: CharterHead, gazetteer: Gazetteer): HeadEvidence {
  const host = readOfficeHost(head.host?.text ?? '', gazetteer);
  const lines = head.office.map((line) => line.text).join(', ');
  const mentions = findPlaces(lines, gazetteer);
  const namedLevel = findLevel(lines);
  const namedOrganisation = gazetteer.organisationsByName.get(foldText(head.organisation?.text ?? ''))?.slug ?? null;
  const isElsewhere = (area: GazetteerArea) =>
    !mentions.every((mention) => mention.areas.some((named) => fits(named, area)));
  const isAnothers = ({ organisation }: OfficeHost) =>
    namedOrganisation !== null && organisation !== namedOrganisation && gazetteer.organisationSlugs.has(organisation);
  return {
    host,
    namedOrganisation,
    namedArea: resolvePlaces(mentions, namedLevel ?? undefined),
    namedLevel,
    contradicts: host !== null && (isAnothers(host) || (host.area !== null && isElsewhere(host.area))),
  };
}

/** The lowest tier named: `উপজেলা কার্যালয়, জেলা লালমনিরহাট` is an upazila's. */
function findLevel(lines: string): AreaLevel | null {
  const named = levelsNamed(lines);
  return AREA_LEVELS.findLast((level) => named.has(level)) ?? null;
}

/** The host's labels from the top down; the office at head office has a host of one label. */
function readOfficeHost(host: string, gazetteer: Gazetteer): OfficeHost | null {
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
  if (path === '') return { organisation, area: null };
  const area = gazetteer.areas.get(path);
  return area === undefined ? null : { organisation, area };
}

/** A division or the country named in the head says nothing against an office in one of its districts. */
function fits(named: GazetteerArea, office: GazetteerArea): boolean {
  if (named.level === 'DIVISION' || named.level === 'COUNTRY') return true;
  return contains(named, office);
}
