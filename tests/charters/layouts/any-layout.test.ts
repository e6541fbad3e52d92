import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CharterReading } from '../../../src/domain/charter/charter-reading.ts';
import type { Column } from '../../../src/domain/charter/column.ts';
import { remember } from '../../../src/domain/text/remember.ts';
import { parseCharter } from '../../../src/ingest/parse-charter.ts';
import { readDocument } from '../../../src/ingest/read-document.ts';
import { readText } from '../../../src/ingest/readers/text/read-text.ts';
import type { CharterContent } from '../../../src/synthetic/layouts/charter-content.ts';
import { renderText } from '../../../src/synthetic/layouts/text-layouts.ts';
import { contentOf, FIELD_ORDER } from '../../support/render/charter-content.ts';
import { DOCUMENT_LAYOUTS } from '../../support/render/document-layouts.ts';
import { factCells, madeUpCharter, type Vocabulary } from '../../support/render/made-up-charter.ts';
import { loadGazetteer, readRealCharter } from '../support/areas.ts';

const SEED = 20261123;
/** Of each layout; the same charters in all, so that what they say in tabs is read once. */
const RUNS = 10;

const gazetteer = loadGazetteer();
const readTextCharter = (text: string): CharterReading => parseCharter(readText(text), gazetteer);

async function read(bytes: Uint8Array): Promise<CharterReading> {
  const { document } = await readDocument({ bytes, format: 'AUTO' });
  return parseCharter(document, gazetteer);
}

function vocabulary(): Vocabulary {
  const real = (['doict-lalmonirhat-kaliganj', 'doict-rajbari-kalukhali'] as const).map((name) =>
    contentOf(readTextCharter(readRealCharter(name)), FIELD_ORDER),
  );
  const cellsOf = (wanted: Column) => {
    const cells = real.flatMap(({ sections }) =>
      sections.flatMap(({ columns, rows }) => rows.map((row) => row[columns.indexOf(wanted)] ?? '')),
    );
    return [...new Set(cells)].filter((cell) => cell !== '');
  };
  const documents = cellsOf('DOCUMENTS_AND_PLACE');
  const fees = [...cellsOf('FEE_AND_PAYMENT'), ...factCells('fees.tsv')];
  return {
    opening: real[0]?.opening ?? [],
    closing: real[0]?.closing ?? [],
    cells: {
      NAME: cellsOf('NAME'),
      METHOD: cellsOf('METHOD'),
      DOCUMENTS: documents,
      DOCUMENTS_AND_PLACE: documents,
      FEE: fees,
      FEE_AND_PAYMENT: fees,
      DEADLINE: [...cellsOf('DEADLINE'), ...factCells('deadlines.tsv')],
      RESPONSIBLE: cellsOf('RESPONSIBLE'),
      SUPERIOR: cellsOf('SUPERIOR'),
    },
  };
}

/**
 * What is said of the services, cell by cell: a covered cell, and one that says `ঐ`, says the words above. The order of
 * the cells is left out: as labels, the columns stand as the first service happens to have them.
 */
function servicesOf({ services }: CharterReading): unknown[] {
  return services.map(({ cells, at: _at, line: _line, ...said }) => ({
    ...said,
    cells: cells
      .map(({ column, pieces, above }) => `${column}: ${(above ?? pieces).map(({ text }) => text).join(' ')}`)
      .sort(),
  }));
}

/** The made-up table itself, against a reading that is the same everywhere because it is empty everywhere. */
function namesOf({ sections }: CharterContent): string[] {
  return sections.flatMap(({ columns, rows }) => rows.map((row) => row[columns.indexOf('NAME')] ?? ''));
}

const words = vocabulary();
const readTabs = remember(readTextCharter);

describe('a made-up charter', () => {
  it.each(Object.entries(DOCUMENT_LAYOUTS))('reads the same as %s', async (layout, render) => {
    // Where blank cells are lost and columns stand in any order, no person could tell which cell is missing.
    const charter = madeUpCharter(words, { blanks: layout !== 'filledCellLines' });
    await fc.assert(
      fc.asyncProperty(charter, async (content) => {
        const expected = readTabs(renderText(content, 'tabs'));
        expect(expected.services.map(({ name }) => name)).toEqual(namesOf(content));
        expect(servicesOf(await read(await render(content)))).toEqual(servicesOf(expected));
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });
});
