import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CharterReading } from '../../src/domain/charter/charter-reading.ts';
import type { Document } from '../../src/ingest/blocks.ts';
import { parseCharter } from '../../src/ingest/parse-charter.ts';
import { readText } from '../../src/ingest/readers/text/read-text.ts';
import { mapPieces } from '../../src/ingest/stages/map-pieces.ts';
import { normalise } from '../../src/ingest/stages/normalise.ts';
import { loadGazetteer, readRealCharter } from './support/areas.ts';
import { splitNaively } from './support/naive-split.ts';

const SEED = 20250901;
const gazetteer = loadGazetteer();
const realLines = (['doict-lalmonirhat-kaliganj', 'doict-rajbari-kalukhali'] as const).flatMap((name) =>
  readRealCharter(name).split('\n'),
);
const read = (text: string): CharterReading => parseCharter(readText(text), gazetteer);

const fragment = fc.oneof(
  fc.constantFrom(
    '\t',
    '\n',
    '\r\n',
    '(৪)',
    '১',
    'ক্রমিক নং\tসেবার নাম\tসময়সীমা',
    'ভিশন:',
    '২.১) নাগরিক সেবা',
    '\u200b',
    '\ufeff',
  ),
  fc.constantFrom(...realLines.flatMap((line) => line.split('\t')).filter((cell) => cell !== '')),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

/** A line of a real charter, damaged as copying damages it. */
const damagedLine = fc
  .tuple(fc.constantFrom(...realLines), fc.nat(200), fc.constantFrom('keep', 'cut', 'untab', 'tab', 'double', 'drop'))
  .map(([line, at, damage]) => {
    if (damage === 'cut') return line.slice(0, at);
    if (damage === 'untab') return line.replace('\t', ' ');
    if (damage === 'tab') return `${line.slice(0, at)}\t${line.slice(at)}`;
    if (damage === 'double') return `${line}\n${line}`;
    return damage === 'drop' ? '' : line;
  });

function expectAllAccountedFor(text: string): void {
  const reading = read(text);
  const accounted = reading.accounts.map((piece) => ({ text: piece.text, line: piece.at.line }));
  expect(accounted).toEqual(splitNaively(text));
  const kept =
    reading.texts.length + reading.services.flatMap((service) => service.cells.flatMap((cell) => cell.pieces)).length;
  expect(kept).toBeGreaterThanOrEqual(reading.accounts.filter((piece) => piece.use === 'TEXT').length);
  for (const finding of reading.findings)
    expect(finding.service ?? 0).toBeLessThan(Math.max(reading.services.length, 1));
}

describe('any text', () => {
  it('is read without throwing and accounted for piece by piece', () => {
    fc.assert(
      fc.property(fc.array(fragment, { maxLength: 60 }), (parts) => expectAllAccountedFor(parts.join(''))),
      { seed: SEED, numRuns: 300 },
    );
  });

  it('gives the same reading twice', () => {
    fc.assert(
      fc.property(fc.array(damagedLine, { maxLength: 12 }), (lines) => {
        expect(read(lines.join('\n'))).toEqual(read(lines.join('\n')));
      }),
      { seed: SEED, numRuns: 30 },
    );
  });
});

describe('lines of the real charters, shuffled and damaged', () => {
  it('are read without throwing and accounted for piece by piece', () => {
    fc.assert(
      fc.property(fc.array(damagedLine, { maxLength: 30 }), (lines) => expectAllAccountedFor(lines.join('\n'))),
      { seed: SEED, numRuns: 200 },
    );
  });
});

describe('a document in its own normal form', () => {
  it('is read like the document itself', () => {
    fc.assert(
      fc.property(fc.array(damagedLine, { maxLength: 20 }), (lines) => {
        const document = readText(lines.join('\n'));
        const normal = publishedAsNormal(normalise(document));
        const { accounts: _accounts, ...reading } = parseCharter(document, gazetteer);
        const { accounts: _normalAccounts, ...again } = parseCharter(normal, gazetteer);
        expect(withoutCharacters(again)).toEqual(withoutCharacters(reading));
      }),
      { seed: SEED, numRuns: 60 },
    );
  });
});

function publishedAsNormal(document: Document): Document {
  return mapPieces(document, (piece) => ({ ...piece, published: piece.text }));
}

/** Normalising may move a word in its line, so the places in the line are left out. */
function withoutCharacters(reading: unknown): unknown {
  return JSON.parse(JSON.stringify(reading, (key, value) => (key === 'character' ? undefined : value)));
}

describe('a line of two megabytes', () => {
  const head = 'ক্রমিক নং\tসেবার নাম\tসেবা প্রদানের সময়সীমা\tদায়িত্বপ্রাপ্ত কর্মকর্তা\n১\tতথ্য\t';
  it.each([
    ['one word', 'ক'.repeat(700_000)],
    ['digits', '১'.repeat(700_000)],
    ['white space', `ক${' '.repeat(1_900_000)}খ`],
    ['addresses', 'a@'.repeat(900_000)],
    ['a cell of a table', `${head}${'২ দিন, '.repeat(100_000)}\tক`],
    ['a cell of addresses', `${head}২ দিন\t${'@.'.repeat(900_000)}`],
  ])(
    'of %s is read in time',
    (_what, text) => {
      const start = performance.now();
      const reading = read(text);
      expect(reading.accounts.length).toBeGreaterThan(0);
      expect(performance.now() - start).toBeLessThan(8_000);
    },
    20_000,
  );
});
