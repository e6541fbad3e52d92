import { describe, expect, it } from 'vitest';
import type { CharterReading } from '../../src/domain/charter/charter-reading.ts';
import { toAsciiDigits } from '../../src/domain/text/digits.ts';
import { parseCharter } from '../../src/ingest/parse-charter.ts';
import { readDocument } from '../../src/ingest/read-document.ts';
import { renderText, type TextLayout } from '../../src/synthetic/layouts/text-layouts.ts';
import { contentOf, FIELD_ORDER } from '../support/render/charter-content.ts';
import { unicodeToBijoy } from '../support/unicode-to-bijoy.ts';
import { loadGazetteer, readRealCharter } from './support/areas.ts';
import { promisesOf } from './support/promises.ts';

/** A number typed in the font is the same in either script: what shows as ১২ is typed 12. */
const inAsciiDigits = (reading: CharterReading) => JSON.parse(toAsciiDigits(JSON.stringify(promisesOf(reading))));

const gazetteer = loadGazetteer();

async function read(text: string): Promise<CharterReading> {
  const { document } = await readDocument({ bytes: new TextEncoder().encode(text), format: 'AUTO' });
  return parseCharter(document, gazetteer);
}

describe.each(['doict-lalmonirhat-kaliganj', 'doict-rajbari-kalukhali'] as const)('%s typed in SutonnyMJ', (name) => {
  const unicode = readRealCharter(name);

  it('reads like its Unicode original, and says of each such cell what it was read as', async () => {
    const original = await read(unicode);
    const ansi = await read(inAnsi(unicode));
    expect(inAsciiDigits(ansi)).toEqual(inAsciiDigits(original));
    const converted = ansi.findings.filter(({ code }) => code === 'LEGACY_FONT_TEXT');
    expect(converted.length).toBeGreaterThan(100);
    for (const { cell } of converted) expect(cell).toMatch(/[A-Za-z†‡]/);
  });

  it('reads alike where only every other cell is typed so', async () => {
    const parts = unicode.split(/([\t\n]+)/);
    const mixed = parts.map((part, index) => (index % 4 === 0 ? inAnsi(part) : part)).join('');
    expect(inAsciiDigits(await read(mixed))).toEqual(inAsciiDigits(await read(unicode)));
  });

  it.each(['cellLines', 'spacedCellLines'] satisfies TextLayout[])('reads alike as %s', async (layout) => {
    const original = await read(unicode);
    const content = contentOf(original, FIELD_ORDER);
    expect(inAsciiDigits(await read(inAnsi(renderText(content, layout))))).toEqual(inAsciiDigits(original));
  });
});

/** Cell by cell, as an office types: addresses of the web and of mail stay in Latin letters. */
function inAnsi(text: string): string {
  return text.replace(/[^\t\n]+/g, (cell) =>
    cell
      .split(' ')
      .map((word) => (/[a-z]{2,}[.@]|[A-Za-z]/.test(word) ? word : unicodeToBijoy(word)))
      .join(' '),
  );
}
