import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildEntry, type NamedThing, withPlaces } from './build-entry.ts';
import { compareResults, type RankedResult, rankResults } from './rank-results.ts';
import { romanise } from './romanise.ts';
import { FULL_SCORE } from './score-entry.ts';
import type { SearchEntry } from './search-entry.ts';
import { decisiveWords, findMeant, type SearchedWord } from './searched-word.ts';

const entry = (thing: Partial<NamedThing> & Pick<NamedThing, 'kind' | 'rowId' | 'names'>): SearchEntry =>
  buildEntry({ level: 0, aliases: [], places: [], ...thing });

const AREA = entry({
  kind: 'Area',
  rowId: 1,
  level: 3,
  names: ['কালীগঞ্জ', 'Kaliganj Lalmonirhat'],
  places: ['Rangpur'],
});
const OTHER_AREA = entry({ kind: 'Area', rowId: 2, level: 3, names: ['কালীগঞ্জ', 'Kaliganj Gazipur'] });
const DISTRICT = entry({ kind: 'Area', rowId: 3, level: 2, names: ['লালমনিরহাট', 'Lalmonirhat'] });
const OFFICE = entry({ kind: 'Office', rowId: 1, level: 3, names: ['Upazila Office, Kaliganj, Lalmonirhat'] });
const OFFICER = entry({ kind: 'Officer', rowId: 1, names: ['নাজনীন নাহার'], places: ['Kaliganj', 'Lalmonirhat'] });
const CYBER = entry({ kind: 'CatalogueService', rowId: 1, names: ['সাইবার নিরাপত্তা', 'Advice on cyber security'] });
const ALL = [OFFICER, CYBER, OFFICE, OTHER_AREA, DISTRICT, AREA];

function searchedWords(text: string, entries: readonly SearchEntry[] = ALL): SearchedWord[] {
  const known = entries.flatMap(({ words }) => words);
  return romanise(text).map((word) => findMeant(word, known));
}

const SERVICE = { serviceId: 7, through: [CYBER, OFFICE] };

function rank(text: string): string[] {
  return rankResults(searchedWords(text), ALL, [SERVICE], 100).map(({ kind, rowId }) => `${kind} ${rowId}`);
}

describe('rankResults', () => {
  it.each([
    ['কালিগঞ্জ', ['Area 1', 'Area 2', 'Office 1', 'Service 7', 'Officer 1']],
    ['kaligonj lalmonirhat', ['Area 1', 'Office 1', 'Service 7', 'Officer 1', 'Area 3', 'Area 2']],
    ['lalmonirhat', ['Area 3', 'Area 1', 'Office 1', 'Service 7', 'Officer 1']],
    ['upazila office lalmonirhat', ['Office 1', 'Service 7', 'Area 3', 'Area 1', 'Officer 1']],
    ['kaliganj cyber security', ['Service 7', 'CatalogueService 1']],
    ['Nazneen Nahar', ['Officer 1']],
    ['xyzzy', []],
  ])('%s', (text, results) => {
    expect(rank(text)).toEqual(results);
  });

  it('orders equals by kind, level and row, whatever the order of the candidates', () => {
    const results = rankResults(searchedWords('kaliganj lalmonirhat'), ALL, [SERVICE], 100);
    fc.assert(
      fc.property(fc.shuffledSubarray(ALL, { minLength: ALL.length }), (shuffled) => {
        expect(rankResults(searchedWords('kaliganj lalmonirhat'), shuffled, [SERVICE, SERVICE], 100)).toEqual(results);
      }),
    );
    expect(rankResults(searchedWords('kaliganj'), ALL, [], 2)).toHaveLength(2);
  });

  it('scores from 1 to 10,000, the full score for a name and nothing else', () => {
    for (const text of ['kaliganj', 'kaligonj rangpur', 'cyber kaliganj', 'office', 'najnin']) {
      for (const { score } of rankResults(searchedWords(text), ALL, [SERVICE], 100)) {
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThanOrEqual(FULL_SCORE);
      }
    }
    expect(rankResults(searchedWords('Lalmonirhat'), [DISTRICT], [], 1)[0]?.score).toBe(FULL_SCORE);
  });
});

describe('compareResults', () => {
  const results = fc.record({
    score: fc.nat(3),
    standing: fc.nat(3),
    rowId: fc.nat(3),
    kind: fc.constant('Area' as const),
  });

  it('is an order: no two different results are equal', () => {
    fc.assert(
      fc.property(results, results, (a: RankedResult, b: RankedResult) => {
        expect(Math.sign(compareResults(a, b)) + Math.sign(compareResults(b, a))).toBe(0);
        expect(compareResults(a, b) === 0).toBe(
          a.score === b.score && a.standing === b.standing && a.rowId === b.rowId,
        );
      }),
    );
  });
});

describe('findMeant', () => {
  it('takes a known word for no merely similar one', () => {
    const { meant } = findMeant('haripur', ['haripur', 'hasipur', 'haripura']);
    expect([...meant.keys()]).toEqual(['haripur', 'haripura']);
  });

  it('takes a word that names something for no generic one', () => {
    expect(findMeant('siber', ['sebar', 'saibar']).meant.has('sebar')).toBe(false);
  });

  it('lets generic words decide only where there are no others', () => {
    const words = searchedWords('upazila office kaliganj');
    expect(decisiveWords(words).map(({ spelling }) => spelling)).toEqual(['kaliganj']);
    expect(decisiveWords(words.slice(0, 2))).toHaveLength(2);
  });
});

describe('withPlaces', () => {
  const lalmonirhat = { name: 'লালমনিরহাট', nameEn: 'Lalmonirhat' };

  it('adds what the name lacks, in its own script', () => {
    expect(withPlaces('কালীগঞ্জ', [lalmonirhat])).toBe('কালীগঞ্জ লালমনিরহাট');
    expect(withPlaces('Kaliganj', [lalmonirhat])).toBe('Kaliganj Lalmonirhat');
    expect(withPlaces('Lalmonirhat Sadar', [lalmonirhat])).toBe('Lalmonirhat Sadar');
  });
});
