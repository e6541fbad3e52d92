import type { DomainError } from '../../domain/errors.ts';
import { foldText } from '../../domain/text/fold.ts';
import { UNPRINTABLE } from '../check-text.ts';
import { tidyText } from '../tidy-text.ts';
import { nameNotEnglish, nameUnusable, slugMalformed, slugOfPlace, websiteUnusable } from './refusals.ts';
import type { OfficeRow, OrganisationRow } from './rows.ts';

const SLUG = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const SHORTEST_SLUG = 2;
const LONGEST_SLUG = 40;
const LONGEST_NAME = 200;
const LONGEST_WEBSITE = 300;
const LATIN_LETTER = /[A-Za-z]/;

/** The row as it is stored: names in NFC with single spaces, an empty web address as none. */
export function tidyRow<Row extends OrganisationRow | OfficeRow>(row: Row): Row {
  const website = row.website?.trim() ?? '';
  return { ...row, name: tidyText(row.name), nameEn: tidyText(row.nameEn), website: website === '' ? null : website };
}

/** What is wrong with the names and the web address of a tidy row, each error at its field. */
export function checkTexts({ place, name, nameEn, website }: OrganisationRow | OfficeRow): DomainError[] {
  return [
    ...(isName(name) ? [] : [nameUnusable([...place, 'name'], LONGEST_NAME)]),
    ...(isName(nameEn) ? [] : [nameUnusable([...place, 'nameEn'], LONGEST_NAME)]),
    ...(isName(nameEn) && !LATIN_LETTER.test(nameEn) ? [nameNotEnglish([...place, 'nameEn'])] : []),
    ...(website === null || isWebsite(website)
      ? []
      : [websiteUnusable([...place, 'website'], website, LONGEST_WEBSITE)]),
  ];
}

/**
 * What is wrong with an organisation's slug. `places`: every label of the areas' slugs. An organisation of such a slug
 * would turn hosts of areas (`kaliganj.lalmonirhat.gov.bd`) into hosts of its offices.
 */
export function checkSlug({ place, slug }: OrganisationRow, places: ReadonlySet<string>): DomainError[] {
  const isWellFormed = slug.length >= SHORTEST_SLUG && slug.length <= LONGEST_SLUG && SLUG.test(slug);
  if (!isWellFormed) return [slugMalformed([...place, 'slug'], slug)];
  return slug === 'www' || places.has(slug) ? [slugOfPlace([...place, 'slug'], slug)] : [];
}

/** A name that folds to nothing would be found in every document. */
function isName(text: string): boolean {
  return text.length <= LONGEST_NAME && /\p{L}/u.test(text) && foldText(text) !== '' && !UNPRINTABLE.test(text);
}

function isWebsite(text: string): boolean {
  if (text.length > LONGEST_WEBSITE || /\s/.test(text) || UNPRINTABLE.test(text)) return false;
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && /^https?:$/.test(url.protocol) && url.hostname.includes('.') && url.username === '';
}
