import type { Block, Document, Piece, Remark, Table } from '../../blocks.ts';
import { pieceChanger } from '../map-pieces.ts';
import { findAlignedTable } from './aligned-columns.ts';
import { findCellLines } from './cell-lines.ts';
import { findLabelledLines } from './labelled-lines.ts';
import { findNumberedTimes } from './numbered-times.ts';
import { isPageFurniture } from './page-furniture.ts';
import { findPipeTable } from './pipes.ts';
import { type RebuiltTable, toTable } from './rebuilt-table.ts';

type FindTable = (run: readonly Piece[], start: number) => RebuiltTable | null;

/** In this order: the surest layout first. */
const LAYOUTS: readonly FindTable[] = [
  findPipeTable,
  findAlignedTable,
  findLabelledLines,
  findCellLines,
  findNumberedTimes,
];

/**
 * Lays out anew the tables that stand in a document as plain lines: drawn with pipes, one cell a line, in columns made
 * of spaces, as labels with values, as a numbered list with times. Blocks that are no such table stay as they are.
 *
 * In:  the paragraphs `ক্রমিক`, `সেবার নাম`, `সময়সীমা`, `১`, `ট্রেড লাইসেন্স`, `৩ দিন`, `২`, `জন্ম সনদ`, `১ দিন`
 * Out: one table of three rows and three columns; the remark LAYOUT_REBUILT.
 */
export function rebuildLayouts(document: Document): Document {
  const runs = runsOf(document.blocks);
  if (!runs.some((run) => Array.isArray(run))) return document;
  const remarks: Remark[] = [];
  const blocks = runs.flatMap((run) => (Array.isArray(run) ? rebuildRun(run, remarks) : [run]));
  return { ...document, blocks: numberTables(blocks), remarks: [...document.remarks, ...remarks] };
}

/** Neighbouring paragraphs together; tables and the portal's own lines part them. */
function runsOf(blocks: readonly Block[]): Array<Piece[] | Table> {
  const runs: Array<Piece[] | Table> = [];
  let open: Piece[] | null = null;
  for (const block of blocks) {
    if (block.kind === 'TABLE') {
      runs.push(block);
      open = null;
    } else if (isPageFurniture(block.piece.text)) {
      runs.push([block.piece]);
      open = null;
    } else if (open === null) {
      open = [block.piece];
      runs.push(open);
    } else {
      open.push(block.piece);
    }
  }
  return runs;
}

function rebuildRun(run: readonly Piece[], remarks: Remark[]): Block[] {
  const blocks: Block[] = [];
  let done = 0;
  for (const table of findTables(run)) {
    blocks.push(...paragraphs(run.slice(done, table.from)), toTable(table, 0));
    remarks.push(remarkOn(table));
    done = table.to;
  }
  return [...blocks, ...paragraphs(run.slice(done))];
}

/** The tables of the surer layouts first; what they leave is searched for the next. */
function findTables(run: readonly Piece[]): RebuiltTable[] {
  let found: RebuiltTable[] = [];
  for (const find of LAYOUTS) {
    const gaps = gapsBetween(found, run.length);
    const more = gaps.flatMap(([from, to]) =>
      findAll(run.slice(from, to), find).map((table) => ({ ...table, from: from + table.from, to: from + table.to })),
    );
    found = [...found, ...more].sort((one, other) => one.from - other.from);
  }
  return found;
}

function gapsBetween(tables: readonly RebuiltTable[], length: number): Array<[number, number]> {
  const starts = [0, ...tables.map((table) => table.to)];
  const ends = [...tables.map((table) => table.from), length];
  return starts.map((start, index) => [start, ends[index] ?? length]);
}

function findAll(run: readonly Piece[], find: FindTable): RebuiltTable[] {
  const tables: RebuiltTable[] = [];
  for (let start = 0; start < run.length; ) {
    const table = find(run, start);
    if (table === null) break;
    tables.push(table);
    start = table.to;
  }
  return tables;
}

function paragraphs(pieces: readonly Piece[]): Block[] {
  return pieces.map((piece) => ({ kind: 'PARAGRAPH', piece }));
}

function remarkOn({ rows }: RebuiltTable): Remark {
  const [first] = rows.flat();
  const columns = String(Math.max(...rows.map((row) => row.length)));
  return { code: 'LAYOUT_REBUILT', at: first?.piece.at ?? {}, cell: first?.published ?? null, detail: { columns } };
}

/** Tables are counted through the document, the rebuilt ones with the others. */
function numberTables(blocks: readonly Block[]): Block[] {
  let table = 0;
  return blocks.map((block) => {
    if (block.kind === 'PARAGRAPH') return block;
    table += 1;
    return block.at.table === table ? block : withNumber(block, table);
  });
}

function withNumber(block: Table, table: number): Table {
  const renumber = pieceChanger((piece) => ({ ...piece, at: { ...piece.at, table } }));
  const rows = block.rows.map(({ at, cells }) => ({ at: { ...at, table }, cells: cells.map(renumber) }));
  return { ...block, at: { ...block.at, table }, rows };
}
