import type { SearchQuery } from '../api/operations.ts';
import type { Language } from '../language/language.ts';
import { nameIn } from '../language/name.tsx';
import { defineWords } from '../language/words.ts';
import type { Found } from '../ui/search-box.tsx';

type SearchResult = SearchQuery['search']['nodes'][number];

/** Something that was found, with the page that shows it. */
export interface FoundPage extends Found {
  readonly href: string;
  /** The office's slug, of an office only. */
  readonly office: string | null;
}

const WORDS = defineWords({
  bn: {
    area: { COUNTRY: 'দেশ', DIVISION: 'বিভাগ', DISTRICT: 'জেলা', UPAZILA: 'উপজেলা' },
    office: 'অফিস',
    service: 'সেবা',
    serviceOf: 'একটি অফিসের সেবা',
    officer: 'কর্মকর্তা',
    synthetic: 'নমুনা, কৃত্রিম',
  },
  en: {
    area: { COUNTRY: 'Country', DIVISION: 'Division', DISTRICT: 'District', UPAZILA: 'Upazila' },
    office: 'Office',
    service: 'Service',
    serviceOf: "An office's service",
    officer: 'Officer',
    synthetic: 'sample, synthetic',
  },
});

/** What is shown of a result, and where it leads; null where no page shows it. */
export function presentFound(result: SearchResult, language: Language): FoundPage | null {
  const words = WORDS[language];
  const say = (named: { name: string; nameEn: string | null }) => nameIn(named, language);
  switch (result.__typename) {
    case 'Area':
      return {
        id: result.id,
        title: nameIn({ name: result.areaName, nameEn: result.areaNameEn }, language),
        detail: result.parent === null ? '' : say(result.parent),
        kind: words.area[result.level],
        lang: language,
        href: areaAddress(result),
        office: null,
      };
    case 'Office':
      return {
        id: result.id,
        title: nameIn({ name: result.officeName, nameEn: result.officeNameEn }, language),
        detail: [result.area.parent, result.area].flatMap((area) => (area === null ? [] : [say(area)])).join(' › '),
        kind: result.synthetic ? `${words.office} (${words.synthetic})` : words.office,
        lang: language,
        href: `/office/${result.slug}`,
        office: result.slug,
      };
    case 'CatalogueService':
      return {
        id: result.id,
        title: nameIn({ name: result.catalogueName, nameEn: result.catalogueNameEn }, language),
        detail: say(result.organisation),
        kind: words.service,
        lang: result.catalogueNameEn === null ? 'bn' : language,
        href: `/service/${result.slug}`,
        office: null,
      };
    case 'Service':
      return {
        id: result.id,
        title: result.serviceName,
        detail: `${result.office.name} · ${result.deadline.text}`,
        kind: words.serviceOf,
        lang: 'bn',
        href: `/office/${result.office.slug}?service=${encodeURIComponent(result.key)}`,
        office: null,
      };
    case 'Officer': {
      const post = result.posts[0];
      if (post === undefined) return null;
      return {
        id: result.id,
        title: nameIn({ name: result.officerName, nameEn: result.officerNameEn }, language),
        detail: `${nameIn({ name: post.designation, nameEn: post.designationEn }, language)}, ${say(post.office)}`,
        kind: words.officer,
        lang: result.officerNameEn === null ? 'bn' : language,
        href: `/office/${post.office.slug}`,
        office: null,
      };
    }
  }
}

/** Districts have a page of their own; their upazilas are shown there, divisions on the page of the country. */
function areaAddress({ slug, level, parent }: Extract<SearchResult, { __typename: 'Area' }>): string {
  if (level === 'DISTRICT') return `/district/${slug}`;
  if (level === 'UPAZILA' && parent !== null) return `/district/${parent.slug}?area=${encodeURIComponent(slug)}`;
  return level === 'DIVISION' ? `/?under=${slug}` : '/';
}
