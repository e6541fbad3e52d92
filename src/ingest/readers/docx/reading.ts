import { refuseOver } from '../../limits.ts';
import type { XmlElement } from '../xml/parse-xml.ts';
import { nearest } from './containers.ts';
import type { ListLabels } from './lists/list-labels.ts';
import { readParagraph } from './read-paragraph.ts';

/** The elements of a body that hold what is read. */
export const PARAGRAPHS_AND_TABLES: ReadonlySet<string> = new Set(['w:p', 'w:tbl']);

/** A paragraph as it is read once, in the document's order. */
export interface ReadParagraph {
  /** The number or bullet Word puts before it, with what parts it from the words; '' for none. */
  label: string;
  isBullet: boolean;
  words: string;
  boxes: XmlElement[];
}

/** What has been read of one document: its lists' numbers, and how much there was, for the limits. */
export class Reading {
  hasPicture = false;
  tables = 0;
  paragraphs = 0;
  readonly #labels: ListLabels;
  readonly #hasWords = new Map<XmlElement, boolean>();
  #characters = 0;
  #rows = 0;
  #cells = 0;

  constructor(labels: ListLabels) {
    this.#labels = labels;
  }

  /** The paragraphs among these blocks in order, tables as they are; where the end of one is deleted, two are one. */
  *blocksIn(container: XmlElement): Generator<ReadParagraph | XmlElement> {
    let before = '';
    let boxes: XmlElement[] = [];
    const blocks = nearest(container, PARAGRAPHS_AND_TABLES);
    for (const [index, block] of blocks.entries()) {
      if (block.name === 'w:tbl') {
        yield block;
        continue;
      }
      const content = readParagraph(block);
      this.hasPicture ||= content.hasPicture;
      before += content.text;
      for (const box of content.boxes) boxes.push(box);
      if (content.runsOn && blocks[index + 1]?.name === 'w:p') continue;
      yield this.#labelled(block, before, boxes);
      before = '';
      boxes = [];
    }
  }

  #labelled(paragraph: XmlElement, words: string, boxes: XmlElement[]): ReadParagraph {
    const label = this.#labels.next(paragraph.children.find(({ name }) => name === 'w:pPr'));
    const written = label === null ? '' : `${label.text}${label.separator}`;
    this.#characters += written.length + words.length;
    refuseOver('textCharacters', this.#characters);
    return { label: written, isBullet: label?.isBullet ?? false, words: words.trim(), boxes };
  }

  /** A row of a table, or a line of text outside tables. */
  countRow(): void {
    this.#rows += 1;
    refuseOver('rows', this.#rows);
  }

  countCells(cells: number): void {
    this.#cells += cells;
    refuseOver('cells', this.#cells);
  }

  /** Whether there is any word in an element; asked of tables within tables, so each element is looked at once. */
  hasWords(element: XmlElement): boolean {
    const known = this.#hasWords.get(element);
    if (known !== undefined) return known;
    const hasWords =
      element.name === 'w:t' ? element.text.trim() !== '' : element.children.some((child) => this.hasWords(child));
    if (element.children.length > 0) this.#hasWords.set(element, hasWords);
    return hasWords;
  }
}
