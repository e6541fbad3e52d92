import { foldedWords, foldText } from '../text/fold.ts';
import type { AreaLevel } from './area.ts';

/** An area as the gazetteer knows it; `aliases` are other spellings of the Bangla or the English name. */
export interface GazetteerArea {
  slug: string;
  level: AreaLevel;
  name: string;
  nameEn: string;
  aliases: readonly string[];
}

/** An organisation whose offices may be named in a charter; its slug is the first label of its offices' hosts. */
export interface GazetteerOrganisation {
  slug: string;
  name: string;
  nameEn: string;
}

/** The known areas and organisations, indexed once by slug and by folded name. */
export interface Gazetteer {
  areas: ReadonlyMap<string, GazetteerArea>;
  /** Several areas may bear one name: Kaliganj is in four districts. */
  areasByName: ReadonlyMap<string, readonly GazetteerArea[]>;
  organisationsByName: ReadonlyMap<string, GazetteerOrganisation>;
  /** Their slugs, the first labels of their offices' hosts. */
  organisationSlugs: ReadonlySet<string>;
  /** How many words the longest name has. */
  longestName: number;
}

/** A place that a text names: every area of that name, and which of the text's folded words the name takes up. */
export interface PlaceMention {
  areas: readonly GazetteerArea[];
  firstWord: number;
  words: number;
}

const SADAR = foldText('সদর');

/** Builds the index; call it once for all documents. */
export function createGazetteer(
  areas: readonly GazetteerArea[],
  organisations: readonly GazetteerOrganisation[] = [],
): Gazetteer {
  const areasByName = new Map<string, GazetteerArea[]>();
  let longestName = 0;
  for (const area of areas) {
    for (const name of new Set(namesOf(area).flatMap(spellings))) {
      if (name === '') continue;
      const bearers = areasByName.get(name);
      if (bearers === undefined) areasByName.set(name, [area]);
      else bearers.push(area);
      longestName = Math.max(longestName, name.split(' ').length);
    }
  }
  const organisationsByName = new Map(
    organisations.flatMap((organisation) =>
      [organisation.name, organisation.nameEn].map((name): [string, GazetteerOrganisation] => [
        foldText(name),
        organisation,
      ]),
    ),
  );
  return {
    areas: new Map(areas.map((area) => [area.slug, area])),
    areasByName,
    organisationsByName,
    organisationSlugs: new Set(organisations.map((organisation) => organisation.slug)),
    longestName,
  };
}

/** The places a text names, longest name first at each word: `লালমনিরহাট সদর` is one upazila, not a district. */
export function findPlaces(text: string, gazetteer: Gazetteer): PlaceMention[] {
  const words = foldedWords(text);
  const mentions: PlaceMention[] = [];
  let index = 0;
  while (index < words.length) {
    const mention = longestMentionAt(words, index, gazetteer);
    if (mention === null) {
      index += 1;
    } else {
      mentions.push(mention);
      index += mention.words;
    }
  }
  return mentions;
}

/**
 * The one area that the places of a text name together: `কালীগঞ্জ, লালমনিরহাট` is lalmonirhat/kaliganj.
 * Null where they leave a choice (a bare `কালীগঞ্জ`) or name places that do not lie in one another. With `level` only
 * areas of that level count: `জেলা কার্যালয়, রংপুর` is the district, not the division of the same name.
 */
export function resolvePlaces(mentions: readonly PlaceMention[], level?: AreaLevel): GazetteerArea | null {
  const candidates = mentions
    .flatMap((mention) => mention.areas)
    .filter((area) => level === undefined || area.level === level)
    .filter((area) => mentions.every((mention) => mention.areas.some((other) => contains(other, area))));
  const deepest = new Map(candidates.map((area) => [area.slug, area]));
  for (const area of candidates) if (candidates.some((other) => isBelow(other, area))) deepest.delete(area.slug);
  const [only, ...others] = deepest.values();
  return only === undefined || others.length > 0 ? null : only;
}

/** Whether `area` is `whole` itself or lies in it, as far as slugs tell; divisions hold no slugs below them. */
export function contains(whole: Pick<GazetteerArea, 'slug'>, area: Pick<GazetteerArea, 'slug'>): boolean {
  return whole.slug === area.slug || isBelow(area, whole);
}

function isBelow(area: Pick<GazetteerArea, 'slug'>, whole: Pick<GazetteerArea, 'slug'>): boolean {
  return area.slug.startsWith(`${whole.slug}/`);
}

function longestMentionAt(words: readonly string[], index: number, gazetteer: Gazetteer): PlaceMention | null {
  for (let length = Math.min(gazetteer.longestName, words.length - index); length > 0; length -= 1) {
    const areas = gazetteer.areasByName.get(words.slice(index, index + length).join(' '));
    if (areas !== undefined) return { areas, firstWord: index, words: length };
  }
  return null;
}

/** A name folded; `লালমনিরহাট সদর` is also written `সদর, লালমনিরহাট`. */
function spellings(name: string): string[] {
  const folded = foldText(name);
  const [last, ...before] = folded.split(' ').reverse();
  return last === SADAR && before.length > 0 ? [folded, [SADAR, ...before.reverse()].join(' ')] : [folded];
}

function namesOf({ name, nameEn, aliases }: GazetteerArea): string[] {
  return [name, nameEn, ...aliases];
}
