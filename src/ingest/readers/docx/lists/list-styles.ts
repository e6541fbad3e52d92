import { childNamed, type XmlElement } from '../../xml/parse-xml.ts';
import { nearest, numberIn, valueIn } from '../containers.ts';

/** The list a style puts its paragraphs in. */
export interface ListStyle {
  /** The list's number; undefined for none. */
  list: string | undefined;
  level: number;
}

const UNNUMBERED: ListStyle = { list: undefined, level: 0 };
const LEVEL: ReadonlySet<string> = new Set(['w:lvl']);

/**
 * The styles of `word/styles.xml` that number their paragraphs, by id; a style takes its list from the style it is
 * based on (ECMA-376-1, 17.7.4.3). The style of paragraphs that name none is under ''. A level of a list may name its
 * style in turn, and then the style's paragraphs are of that level.
 */
export function readListStyles(
  styles: XmlElement | undefined,
  numbering: XmlElement | undefined,
): ReadonlyMap<string, ListStyle> {
  const levelOfStyle = linkedLevels(numbering);
  const elements = new Map<string, XmlElement>();
  for (const style of styles?.children ?? []) {
    if (style.name !== 'w:style') continue;
    const id = style.attributes.get('w:styleId') ?? '';
    elements.set(id, style);
    const isDefault = ['1', 'true', 'on'].includes(style.attributes.get('w:default') ?? '');
    if (isDefault && style.attributes.get('w:type') === 'paragraph') elements.set('', style);
  }
  const read = new Map<string, ListStyle>();
  for (const id of elements.keys()) {
    // A style may be based on itself, or on a style that was read; and no chain is so long that it overflows the stack.
    const chain = new Set<string>();
    let next: string | null = id;
    while (next !== null && !chain.has(next) && !read.has(next)) {
      chain.add(next);
      next = valueIn(elements.get(next), 'w:basedOn');
    }
    let inherited = (next === null ? undefined : read.get(next)) ?? UNNUMBERED;
    for (const one of [...chain].reverse()) {
      const own = childNamed(childNamed(elements.get(one), 'w:pPr'), 'w:numPr');
      inherited = {
        list: valueIn(own, 'w:numId') ?? inherited.list,
        level: levelOfStyle.get(one) ?? numberIn(own, 'w:ilvl') ?? inherited.level,
      };
      read.set(one, inherited);
    }
  }
  return read;
}

function linkedLevels(numbering: XmlElement | undefined): Map<string, number> {
  const levels = new Map<string, number>();
  for (const level of numbering === undefined ? [] : nearest(numbering, LEVEL)) {
    const style = valueIn(level, 'w:pStyle');
    if (style !== null) levels.set(style, Number(level.attributes.get('w:ilvl') ?? 0));
  }
  return levels;
}
