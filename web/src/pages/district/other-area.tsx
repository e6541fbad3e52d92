import type { ReactElement } from 'react';
import { useLanguage } from '../../language/language.ts';
import { nameIn } from '../../language/name.tsx';
import { defineWords, useWords } from '../../language/words.ts';
import { Link } from '../../ui/link.tsx';
import { Page } from '../../ui/page.tsx';
import type { DistrictHead } from './district.ts';

const WORDS = defineWords({
  bn: {
    missing: 'এ নামে কোনো জেলা নেই',
    missingWhy: (slug: string) => `ঠিকানার “${slug}” কোনো এলাকার স্লাগ নয়। বানান দেখে নিন, অথবা খুঁজুন:`,
    search: (slug: string) => `“${slug}” খুঁজুন`,
    all: 'সব জেলা দেখুন',
    notDistrict: (name: string) => `${name} জেলা নয়`,
    division: 'এটি একটি বিভাগ। এ পাতায় একটি করে জেলা দেখা যায়; জেলা বেছে নিন:',
    wholeDivision: 'পুরো বিভাগ এক নজরে',
    upazila: (district: string) => `এটি একটি উপজেলা। এর অফিসগুলো ${district} জেলার পাতায় আছে:`,
    toUpazila: (district: string, name: string) => `${district} জেলা, ${name} চিহ্নিত`,
    country: 'এটি পুরো দেশ। দেশের পাতা থেকে জেলা বেছে নিন:',
  },
  en: {
    missing: 'There is no such district',
    missingWhy: (slug: string) => `“${slug}” in the address is the slug of no area. Check the spelling, or search:`,
    search: (slug: string) => `Search for “${slug}”`,
    all: 'See all districts',
    notDistrict: (name: string) => `${name} is no district`,
    division: 'It is a division. This page shows one district; choose one:',
    wholeDivision: 'The whole division at a glance',
    upazila: (district: string) => `It is an upazila. Its offices are on the page of ${district} District:`,
    toUpazila: (district: string, name: string) => `${district} District, with ${name} marked`,
    country: 'It is the whole country. Choose a district on its page:',
  },
});

/** For an address that names no area. */
export function MissingDistrict({ slug }: { slug: string }): ReactElement {
  const words = useWords(WORDS);
  return (
    <Page title={words.missing}>
      <p>{words.missingWhy(slug)}</p>
      <ul>
        <li>
          <Link to={`/?q=${encodeURIComponent(slug)}`}>{words.search(slug)}</Link>
        </li>
        <li>
          <Link to="/">{words.all}</Link>
        </li>
      </ul>
    </Page>
  );
}

/** For a division, an upazila or the country: the way to the page that shows it. */
export function OtherArea({ area }: { area: DistrictHead }): ReactElement {
  const words = useWords(WORDS);
  const language = useLanguage();
  const name = nameIn(area, language);
  const district = area.parent === null ? '' : nameIn(area.parent, language);
  return (
    <Page title={words.notDistrict(name)}>
      <p>
        {area.level === 'DIVISION'
          ? words.division
          : area.level === 'UPAZILA'
            ? words.upazila(district)
            : words.country}
      </p>
      <ul>
        {area.level === 'DIVISION' &&
          area.children.map((child) => (
            <li key={child.slug}>
              <Link to={`/district/${child.slug}`}>{nameIn(child, language)}</Link>
            </li>
          ))}
        {area.level === 'UPAZILA' && area.parent !== null ? (
          <li>
            <Link to={`/district/${area.parent.slug}?area=${encodeURIComponent(area.slug)}`}>
              {words.toUpazila(district, name)}
            </Link>
          </li>
        ) : (
          <li>
            <Link to={area.level === 'DIVISION' ? `/?under=${area.slug}` : '/'}>
              {area.level === 'DIVISION' ? words.wholeDivision : words.all}
            </Link>
          </li>
        )}
      </ul>
    </Page>
  );
}
