import { childNamed, type XmlElement } from '../../xml/parse-xml.ts';
import { valueIn } from '../containers.ts';
import { type Level, type List, readLists } from './list-definitions.ts';
import { readListStyles } from './list-styles.ts';
import { formatNumber } from './number-format.ts';

/** What Word puts before a paragraph of a list, and what parts it from the words. */
export interface Label {
  text: string;
  separator: string;
  isBullet: boolean;
}

const BULLET = '•';
const LEVEL_IN_TEXT = /%([1-9])/g;

/**
 * The numbers of a document's lists. A charter's services are mostly numbered this way, and the number stands nowhere
 * in the text: paragraphs are asked for in the document's order, and each is counted once.
 *
 * In:  three paragraphs with `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>`, level text `(%1)`
 * Out: `(1)`, `(2)`, `(3)`
 */
export class ListLabels {
  readonly #lists: ReadonlyMap<string, List>;
  readonly #styles: ReturnType<typeof readListStyles>;
  /** By family the numbers its levels have come to. */
  readonly #counts = new Map<string, Map<number, number>>();
  /** Lists, with a level, that have begun anew where they were told to. */
  readonly #begun = new Set<string>();

  constructor(numbering: XmlElement | undefined, styles: XmlElement | undefined) {
    this.#styles = readListStyles(styles, numbering);
    this.#lists = readLists(numbering, (style) => this.#styles.get(style)?.list);
  }

  /** The label of the next paragraph of the document, from its `w:pPr`; null where it is in no list. */
  next(properties: XmlElement | undefined): Label | null {
    const own = childNamed(properties, 'w:numPr');
    const style = this.#styles.get(valueIn(properties, 'w:pStyle') ?? '');
    const id = valueIn(own, 'w:numId') ?? style?.list;
    const list = id === undefined ? undefined : this.#lists.get(id);
    const stated = valueIn(own, 'w:ilvl');
    const level = stated !== null && /^[0-8]$/.test(stated) ? Number(stated) : (style?.level ?? 0);
    const definition = list?.levels.get(level);
    if (id === undefined || list === undefined || definition === undefined) return null;
    if (definition.format === 'bullet') return { text: BULLET, separator: ' ', isBullet: true };
    const counts = this.#count(id, list, level, definition);
    const text = definition.text.replace(LEVEL_IN_TEXT, (_mark, digit: string) => {
      const at = Number(digit) - 1;
      const shown = list.levels.get(at);
      if (shown === undefined) return '';
      const format = definition.isLegal ? 'decimal' : shown.format;
      return formatNumber(counts.get(at) ?? shown.start, format, shown.sample);
    });
    return text.trim() === '' ? null : { text, separator: definition.separator, isBullet: false };
  }

  #count(id: string, list: List, level: number, definition: Level): ReadonlyMap<number, number> {
    const counts = this.#counts.get(list.family) ?? new Map<number, number>();
    this.#counts.set(list.family, counts);
    const again = list.startAgain.get(level);
    const mark = `${level} ${id}`;
    if (again !== undefined && !this.#begun.has(mark)) {
      this.#begun.add(mark);
      counts.set(level, again);
    } else {
      counts.set(level, (counts.get(level) ?? definition.start - 1) + 1);
    }
    for (const [deeper, { restartAfter }] of list.levels) {
      if (deeper > level && level < restartAfter) counts.delete(deeper);
    }
    return counts;
  }
}
