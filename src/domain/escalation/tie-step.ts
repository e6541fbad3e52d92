import type { AreaLevel } from '../office/area.ts';
import { contains } from '../office/gazetteer.ts';
import { designationKeys } from './designation-keys.ts';
import { holdsWords, type OfficeWords } from './name-offices.ts';

/** An office that a complaint table's row may mean, with its posts. */
export interface CandidateOffice {
  id: number;
  slug: string;
  nameFolded: string;
  level: AreaLevel;
  areaSlug: string;
  /** The charter's own office or one above it, whose short name is enough. */
  isInLine: boolean;
  isHeadOffice: boolean;
  posts: ReadonlyArray<{ id: number; designationFolded: string; isHead: boolean }>;
}

/** The office and post that a row names beyond doubt; the post is null where only the office is certain. */
export interface TiedStep {
  officeId: number;
  postId: number | null;
}

/**
 * Ties a row of a complaint table to an office and a post of the charter's organisation. An office counts whose host
 * stands in the row, or that is named and has the post the row gives: by organisation and place, by its own name or its
 * tier where the charter's office is under it, or as head office by its head's post. Null where none or more than one is
 * meant.
 */
export function tieStep(
  designation: string | null,
  words: OfficeWords,
  offices: readonly CandidateOffice[],
): TiedStep | null {
  const keys = designationKeys(designation ?? '');
  const meant = offices.flatMap((office) => {
    const [post, ...others] = office.posts.filter(({ designationFolded }) => keys.includes(designationFolded));
    const certain = post !== undefined && others.length === 0 ? post : null;
    const isMeant = office.slug === words.byHost || (certain !== null && isNamed(office, certain.isHead, words));
    return isMeant ? [{ officeId: office.id, postId: certain?.id ?? null }] : [];
  });
  const [only, ...rest] = meant;
  return only === undefined || rest.length > 0 ? null : only;
}

function isNamed(office: CandidateOffice, isHeadsPost: boolean, words: OfficeWords): boolean {
  if (office.slug === words.byNames) return true;
  if (office.isHeadOffice) return words.namesOrganisation && isHeadsPost;
  return office.isInLine && (isOfTier(office, words) || holdsWords(words.folded, office.nameFolded));
}

/** `জেলা মৎস্য কর্মকর্তা, লালমনিরহাট`: the tier, and no place but those in which the office lies. */
function isOfTier({ level, areaSlug }: CandidateOffice, { tier, places }: OfficeWords): boolean {
  return level === tier && places.every(({ areas }) => areas.some((area) => contains(area, { slug: areaSlug })));
}
