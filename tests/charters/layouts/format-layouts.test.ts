import { describe, expect, it } from 'vitest';
import type { CharterReading } from '../../../src/domain/charter/charter-reading.ts';
import { piecesOf } from '../../../src/ingest/blocks.ts';
import { parseCharter } from '../../../src/ingest/parse-charter.ts';
import { readDocument } from '../../../src/ingest/read-document.ts';
import { contentOf, FIELD_ORDER } from '../../support/render/charter-content.ts';
import { FORMAT_LAYOUTS, type FormatLayout } from '../../support/render/document-layouts.ts';
import { loadGazetteer, readRealCharter } from '../support/areas.ts';
import { promisesOf } from '../support/promises.ts';

const MERGED: readonly FormatLayout[] = ['htmlRowspans', 'htmlPortal', 'htmlOneTable', 'docxMerged', 'xlsxMerged'];
const DITTO: readonly FormatLayout[] = ['htmlDitto', 'docxDitto', 'xlsxDitto', 'csvDitto'];

const gazetteer = loadGazetteer();

/** The content alone tells the format, as for a file of any name. */
async function read(bytes: Uint8Array): Promise<CharterReading> {
  const { document } = await readDocument({ bytes, format: 'AUTO' });
  return parseCharter(document, gazetteer);
}

describe.each([
  ['doict-lalmonirhat-kaliganj', 23],
  ['doict-rajbari-kalukhali', 19],
] as const)('%s in the "field" order', async (name, count) => {
  const original = await read(new TextEncoder().encode(readRealCharter(name)));
  const content = contentOf(original, FIELD_ORDER);

  it('has all its services', () => {
    expect(original.services).toHaveLength(count);
  });

  it.each(Object.entries(FORMAT_LAYOUTS))('promises the same as %s', async (_layout, render) => {
    expect(promisesOf(await read(await render(content)))).toEqual(promisesOf(original));
  });

  it.each(MERGED)('has its equal cells merged as %s', async (layout) => {
    const { document } = await readDocument({ bytes: await FORMAT_LAYOUTS[layout](content), format: 'AUTO' });
    expect(piecesOf(document.blocks).filter(({ coveredBy }) => coveredBy !== undefined).length).toBeGreaterThan(count);
  });

  it.each(DITTO)('keeps the marks beside the words above as %s', async (layout) => {
    const { services } = await read(await FORMAT_LAYOUTS[layout](content));
    const marked = services.flatMap(({ cells }) => cells).filter(({ text }) => text === 'ঐ');
    expect(marked.length).toBeGreaterThan(count);
    for (const { above } of marked) expect(above?.[0]?.text).toMatch(/[^ঐ]{3}/);
  });
});
