import type { Document } from '../../blocks.ts';
import { LIMITS, refuseOver } from '../../limits.ts';
import { csvRecords, type Field } from './csv-records.ts';
import { separatorOf } from './csv-shape.ts';
import type { Grid, GridCell, GridRow } from './grid.ts';
import { blocksOf } from './grid-blocks.ts';

/**
 * Reads a table with commas, semicolons or tabs between its fields, whichever fit its first lines best. A record with
 * one filled field above a table is a paragraph, a blank record ends a table. `at.row` is the record's number, as a
 * spreadsheet would show it; `at.line` and `character` say where the field begins. Throws DOCUMENT_TOO_LARGE.
 *
 * In:  `সিটিজেন চার্টার,,`, then `ক্রমিক,সেবা,সময়`, then `১,"সনদ, নকল",৩ দিন`
 * Out: a paragraph at line 1; table 1 with two rows of three cells, `সনদ, নকল` at line 3, character 3.
 */
export function readCsv(text: string): Document {
  refuseOver('textCharacters', text.length);
  const rows: GridRow[] = [];
  let isAfterBlank = true;
  for (const [index, fields] of csvRecords(text, separatorOf(text), LIMITS.rows + 1).entries()) {
    refuseOver('rows', index + 1);
    const cells = fields.flatMap((field, place) => cellsOf(field, place + 1, index + 1));
    if (cells.length > 0) rows.push({ number: index + 1, startsRun: isAfterBlank, cells });
    isAfterBlank = cells.length === 0;
  }
  const grid: Grid = { sheet: null, rows };
  return { format: 'CSV', blocks: blocksOf([grid]), remarks: [] };
}

function cellsOf({ text, line, character }: Field, column: number, row: number): GridCell[] {
  if (text === '') return [];
  return [{ text: text.replace(/\r\n?/g, '\n'), column, right: column, bottom: row, line, character }];
}
