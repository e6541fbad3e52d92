import { describe, expect, it } from 'vitest';
import type { CharterReading, ServiceReading } from '../../src/domain/charter/charter-reading.ts';
import { parseCharter } from '../../src/ingest/parse-charter.ts';
import { readText } from '../../src/ingest/readers/text/read-text.ts';
import { loadGazetteer, readRealCharter } from './support/areas.ts';
import { splitNaively } from './support/naive-split.ts';

const gazetteer = loadGazetteer();
const words = (texts: readonly (string | null | undefined)[]) =>
  texts.flatMap((text) => (text ?? '').split(/\s+/).filter((word) => word !== '')).sort();

function fieldsOfService(service: ServiceReading): (string | null | undefined)[] {
  const kept = service.cells.filter((cell) => cell.column === 'OTHER').map((cell) => cell.text);
  const { serial, name, channelsText, documentsText, fee, deadline, responsible, superior } = service;
  return [
    serial,
    name,
    channelsText,
    documentsText,
    fee.text,
    deadline.text,
    responsible?.text,
    superior?.text,
    ...kept,
  ];
}

function fieldsOf(reading: CharterReading): (string | null | undefined)[] {
  const { head, title, vision, mission, expectations, signature, texts, services } = reading;
  return [
    ...[head.government, head.organisation, ...head.office, head.host, title].map((source) => source?.text),
    ...[vision, mission, ...expectations],
    ...[signature.date, signature.name, signature.designation, signature.place].map((source) => source?.text),
    ...texts.map((source) => source.text),
    ...services.flatMap(fieldsOfService),
  ];
}

describe.each(['doict-lalmonirhat-kaliganj', 'doict-rajbari-kalukhali'] as const)('the accounts of %s', (name) => {
  const text = readRealCharter(name);
  const reading = parseCharter(readText(text), gazetteer);

  it('cover every non-blank piece exactly once, in its own words, at its line', () => {
    const accounted = reading.accounts.map((piece) => ({ text: piece.text, line: piece.at.line }));
    expect(accounted).toEqual(splitNaively(text));
  });

  it('point at the first character of each piece', () => {
    const lines = text.split('\n');
    const found = reading.accounts.map(({ text: words, at, character }) =>
      lines[(at.line ?? 0) - 1]?.startsWith(words, (character ?? 0) - 1),
    );
    expect(found.every((isThere) => isThere === true)).toBe(true);
  });

  it('lose and add no word: the fields hold the words of the pieces that are not layout', () => {
    const pieces = reading.accounts.filter((piece) => piece.use !== 'LAYOUT').map((piece) => piece.text);
    expect(words(fieldsOf(reading))).toEqual(words(pieces));
  });

  it('name as layout only headings and column numbers', () => {
    const layout = reading.accounts.filter((piece) => piece.use === 'LAYOUT').map((piece) => piece.as);
    expect(new Set(layout)).toEqual(
      new Set(['section-heading', 'column-heading', 'repeated-heading', 'column-number']),
    );
  });
});
