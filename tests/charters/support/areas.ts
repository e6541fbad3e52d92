import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { AreaLevel } from '../../../src/domain/office/area.ts';
import { createGazetteer, type Gazetteer } from '../../../src/domain/office/gazetteer.ts';

const DATA = new URL('../../../data/', import.meta.url);

/** The gazetteer of the areas that come with the project, and the one organisation of the two real charters. */
export function loadGazetteer(): Gazetteer {
  const rows: Record<string, string>[] = parse(readFileSync(new URL('areas.csv', DATA), 'utf8'), { columns: true });
  const areas = rows.map((row) => ({
    slug: row.slug ?? '',
    level: (row.level ?? '').toUpperCase() as AreaLevel,
    name: row.name_bn ?? '',
    nameEn: row.name_en ?? '',
    aliases: `${row.aliases_bn}|${row.aliases_en}`.split('|').filter((alias) => alias !== ''),
  }));
  const doict = { slug: 'doict', name: 'তথ্য ও যোগাযোগ প্রযুক্তি অধিদপ্তর', nameEn: 'DoICT' };
  return createGazetteer(areas, [doict]);
}

/** The text of one of the two real charters. */
export function readRealCharter(name: 'doict-lalmonirhat-kaliganj' | 'doict-rajbari-kalukhali'): string {
  return readFileSync(new URL(`charters/${name}.txt`, DATA), 'utf8');
}
