import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { romanise } from '../../domain/search/romanise.ts';
import { saveAreas } from '../area/area.write.ts';
import { addWaitingEntries, deleteIfAbandoned, saveCatalogueServices } from '../catalogue/catalogue.write.ts';
import type { Database } from '../connect.ts';
import { saveOffices } from '../office/office.write.ts';
import { readOrganisationsBySlug } from '../organisation/organisation.read.ts';
import { saveOrganisation } from '../organisation/organisation.write.ts';
import { readEntries } from './entries.read.ts';
import { readKnownWords } from './known-words.read.ts';
import { markSearchStale, rebuildSearch } from './search.write.ts';

let database: TestDatabase;
let db: Database;
beforeAll(async () => {
  database = await openTestDatabase();
  db = database.db;
});
afterAll(() => database.close());

/** The entries that hold every word of a text exactly, as `Office 12`. */
async function held(text: string): Promise<string[]> {
  const words = romanise(text).map((word) => ({ all: [word], nearly: [word] }));
  const found = await readEntries(db, { words, hold: 'EVERY', within: 'NAMES_AND_PLACES', limit: 1_000 });
  return found.map(({ kind, rowId }) => `${kind} ${rowId}`);
}

async function fisheries() {
  return saveOrganisation(db, { slug: 'fisheries', name: 'মৎস্য অধিদপ্তর', nameEn: 'Department of Fisheries' });
}

async function saveOffice(name: string) {
  const { id: organisationId } = await fisheries();
  const [area] = await database.sql`select id from areas where slug = 'lalmonirhat/kaliganj'`;
  const [office] = await saveOffices(db, [
    {
      slug: 'fisheries/lalmonirhat/kaliganj',
      organisationId,
      areaId: Number(area?.id),
      level: 'UPAZILA',
      name,
      nameEn: 'Upazila Fisheries Office',
      nameFolded: 'x',
      nameSortKey: 'x',
      parentSlug: null,
    },
  ]);
  return office?.id;
}

describe('what is written is found', () => {
  it('an office, by its name and by places that the name does not hold; anew after a change', async () => {
    const id = await saveOffice('উপজেলা মৎস্য কার্যালয়');
    expect(await held('মৎস্য লালমনিরহাট')).toEqual([`Office ${id}`]);
    expect(await saveOffice('উপজেলা পোনা কার্যালয়')).toBe(id);
    expect(await held('পোনা কালীগঞ্জ')).toEqual([`Office ${id}`]);
    expect(await held('fisheries kaliganj lalmonirhat')).toEqual([`Office ${id}`]);
  });

  it('what belongs to an organisation, by the new name after it was renamed', async () => {
    const id = await saveOffice('উপজেলা কার্যালয়');
    await saveOrganisation(db, { slug: 'fisheries', name: 'জলজ অধিদপ্তর', nameEn: 'Department of Waters' });
    expect(await held('জলজ কালীগঞ্জ')).toEqual([`Office ${id}`]);
  });

  it('a catalogue service, also while it waits for review, until it is deleted', async () => {
    const { id: organisationId } = await fisheries();
    const entry = { slug: 'ponds', organisationId, category: 'CITIZEN' as const, nameEn: 'Digging ponds' };
    const [waiting] = await addWaitingEntries(db, [{ ...entry, name: 'জলাশয় খনন', aliases: ['দিঘি খনন'] }]);
    const id = waiting?.id ?? 0;
    expect(await held('জলাশয়')).toEqual([`CatalogueService ${id}`]);
    expect(await held('দিঘি ponds')).toEqual([`CatalogueService ${id}`]);
    await deleteIfAbandoned(db, id);
    expect(await held('জলাশয়')).toEqual([]);
  });

  it('a reviewed catalogue service, by its new name after a change', async () => {
    const { id: organisationId } = await fisheries();
    const entry = { slug: 'hatchery', organisationId, category: 'CITIZEN' as const, nameEn: null, aliases: [] };
    const [saved] = await saveCatalogueServices(db, [{ ...entry, name: 'হ্যাচারি স্থাপন' }]);
    await saveCatalogueServices(db, [{ ...entry, name: 'হ্যাচারি নিবন্ধন' }]);
    expect(await held('হ্যাচারি নিবন্ধন')).toEqual([`CatalogueService ${saved?.id}`]);
    expect(await held('হ্যাচারি স্থাপন')).toEqual([]);
  });

  it('a name that lost all its spaces, by its beginning', async () => {
    const { id: organisationId } = await fisheries();
    const name = 'পুকুরেমাছচাষেরপ্রশিক্ষণ'.repeat(500);
    const entry = { slug: 'glued', organisationId, category: 'CITIZEN' as const, nameEn: null, aliases: [], name };
    const [saved] = await saveCatalogueServices(db, [entry]);
    expect(await held(name.slice(0, 60))).toEqual([`CatalogueService ${saved?.id}`]);
  });

  it('its words are known, each once, whatever the spelling that is asked for', async () => {
    await saveOffice('উপজেলা কার্যালয়');
    const known = await readKnownWords(db, romanise('kaliganj Kaligunj'));
    expect(known.get('kaliganj')).toContain('kaliganj');
    expect(known.get('kaligunj')).toContain('kaliganj');
    const [twice] = await database.sql`select spelling from search_words group by spelling having count(*) > 1`;
    expect(twice).toBeUndefined();
  });
});

describe('rebuildSearch', () => {
  const entries = () => database.sql`select * from search_entries order by kind, row_id`;

  it('does nothing, in one statement, where all is up to date', async () => {
    const { value, statements } = await database.statementsOf(() => rebuildSearch(db));
    expect(value).toBe(false);
    expect(statements).toHaveLength(1);
  });

  it('gives what the writes gave one by one', async () => {
    await saveOffice('উপজেলা মৎস্য কার্যালয়');
    const before = await entries();
    await markSearchStale(db);
    expect(await rebuildSearch(db)).toBe(true);
    expect(await entries()).toEqual(before);
  });

  it('is needed after areas have changed, and nothing is written one by one until then', async () => {
    const [area] = await database.sql`select * from areas where slug = 'lalmonirhat/kaliganj'`;
    await saveAreas(db, [
      {
        slug: 'lalmonirhat/kaliganj',
        level: 'UPAZILA',
        name: 'নতুনগঞ্জ',
        nameEn: 'Natunganj',
        aliases: [],
        parentSlug: 'lalmonirhat',
        bbsCode: String(area?.bbs_code),
      },
    ]);
    const { statements } = await database.statementsOf(() => saveOffice('উপজেলা মৎস্য কার্যালয়'));
    expect(statements.filter((text) => text.includes('insert into search_entries'))).toEqual([]);
    expect(await rebuildSearch(db)).toBe(true);
    const [organisation] = await readOrganisationsBySlug(db, ['doict']);
    const [office] = await database.sql`
      select id from offices where slug = 'doict/lalmonirhat/kaliganj' and organisation_id = ${organisation?.id ?? 0}`;
    expect(await held('নতুনগঞ্জ')).toContain(`Office ${office?.id}`);
  });
});
