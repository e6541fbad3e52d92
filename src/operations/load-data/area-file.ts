import { parse } from 'csv-parse/sync';
import { COUNTRY_SLUG } from '../../domain/office/area.ts';
import type { NewArea } from '../../storage/area/area.write.ts';
import type { DataFile } from './data-file.ts';

type AreaLine = Record<
  | 'level'
  | 'bbs_code'
  | 'parent_bbs_code'
  | 'slug'
  | 'name_en'
  | 'name_bn'
  | 'portal_host'
  | 'lat'
  | 'lon'
  | 'aliases_en'
  | 'aliases_bn',
  string
>;

const COUNTRY: NewArea = {
  slug: COUNTRY_SLUG,
  level: 'COUNTRY',
  name: 'বাংলাদেশ',
  nameEn: 'Bangladesh',
  portalHost: 'bangladesh.gov.bd',
  aliases: [],
  parentSlug: null,
};

/** The country and the areas of `areas.csv`. */
export function readAreaFile(file: DataFile): NewArea[] {
  const lines: AreaLine[] = parse(file.bytes, { columns: true });
  const slugOfCode = new Map(lines.map((line) => [line.bbs_code, line.slug]));
  return [COUNTRY, ...lines.map((line) => toArea(line, slugOfCode.get(line.parent_bbs_code) ?? COUNTRY_SLUG))];
}

function toArea(line: AreaLine, parentSlug: string): NewArea {
  return {
    slug: line.slug,
    level: line.level.toUpperCase() as NewArea['level'],
    name: line.name_bn,
    nameEn: line.name_en,
    bbsCode: line.bbs_code,
    portalHost: line.portal_host === '' ? null : line.portal_host,
    latitude: line.lat === '' ? null : Number(line.lat),
    longitude: line.lon === '' ? null : Number(line.lon),
    aliases: [...line.aliases_bn.split('|'), ...line.aliases_en.split('|')].filter((alias) => alias !== ''),
    parentSlug,
  };
}
