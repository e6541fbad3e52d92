import { toAsciiDigits } from '../../../domain/text/digits.ts';
import { childNamed, type XmlElement } from '../xml/parse-xml.ts';
import { isOn, shownChildren, valueIn } from './containers.ts';
import { symbolByCode, withSymbols } from './symbols.ts';

/** What a paragraph shows. */
export interface ParagraphContent {
  /** With "\n" for a line break and "\t" for a tab. */
  text: string;
  /** The text boxes anchored in it, which hold paragraphs and tables of their own. */
  boxes: XmlElement[];
  hasPicture: boolean;
  /** Its end is a tracked deletion: the next paragraph goes on in the same line. */
  runsOn: boolean;
}

interface OpenContent extends ParagraphContent {
  /** The last character of the text, which is too long to be looked at for each run. */
  last: string;
}

/** Properties, the instructions of fields (their results stay), deleted words, and readings above words. */
const NO_WORDS: ReadonlySet<string> = new Set([
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:instrText',
  'w:delText',
  'w:delInstrText',
  'w:rt',
]);
const PICTURES: ReadonlySet<string> = new Set(['w:drawing', 'w:pict', 'w:object']);
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:ptab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '-'],
]);
/** Signs that keep the numbers of a formula apart: without them one and a half would be ১১২. */
const BEFORE_IN_FORMULA: ReadonlyMap<string, string> = new Map([
  ['m:f', ' '],
  ['m:den', '/'],
  ['m:sup', '^'],
  ['m:sub', '_'],
]);
const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * A paragraph's words as Word shows them: tracked insertions in, tracked deletions, hidden text and field instructions
 * out, symbols as Unicode has them. Words in the Bijoy encoding stay as they are.
 *
 * In:  `<w:p><w:r><w:t>ফি</w:t><w:tab/></w:r><w:del>…</w:del><w:ins><w:r><w:t>৫০/-</w:t></w:r></w:ins></w:p>`
 * Out: `ফি⇥৫০/-`
 */
export function readParagraph(paragraph: XmlElement): ParagraphContent {
  const mark = childNamed(childNamed(paragraph, 'w:pPr'), 'w:rPr');
  const content: OpenContent = {
    text: '',
    last: '',
    boxes: [],
    hasPicture: false,
    runsOn: childNamed(mark, 'w:del') !== undefined,
  };
  addInline(paragraph, undefined, content);
  return content;
}

function addInline(element: XmlElement, run: XmlElement | undefined, content: OpenContent): void {
  for (const child of shownChildren(element)) {
    if (NO_WORDS.has(child.name)) continue;
    if (child.name === 'w:t' || child.name === 'm:t') addText(wordsOf(child, run, content.last), content);
    else if (child.name === 'w:sym') addText(symbolOf(child), content);
    else if (child.name === 'w:txbxContent') content.boxes.push(child);
    else if (child.name === 'w:r') addRun(child, content);
    else {
      addText(SIGNS.get(child.name) ?? BEFORE_IN_FORMULA.get(child.name) ?? '', content);
      content.hasPicture ||= PICTURES.has(child.name);
      addInline(child, run, content);
    }
  }
}

function addText(text: string, content: OpenContent): void {
  if (text === '') return;
  content.text += text;
  content.last = text.slice(-1);
}

function addRun(run: XmlElement, content: OpenContent): void {
  const properties = childNamed(run, 'w:rPr');
  if (!isOn(properties, 'w:vanish')) addInline(run, properties, content);
}

function wordsOf(element: XmlElement, properties: XmlElement | undefined, before: string): string {
  // Line breaks in the source are no line breaks of the document; spaces at the ends count only where that is said.
  const plain = element.text.replace(/[\t\r\n]/g, ' ');
  const words = element.attributes.get('xml:space') === 'preserve' || element.name === 'm:t' ? plain : plain.trim();
  if (valueIn(properties, 'w:vertAlign') === 'superscript') return raised(words, before);
  return withSymbols(words, childNamed(properties, 'w:rFonts')?.attributes.get('w:ascii') ?? '');
}

/** A raised number after a number is a note or a power, not more of its digits. */
function raised(words: string, before: string): string {
  if (!/^\s*\p{Nd}+\s*$/u.test(words) || !/\p{Nd}/u.test(before)) return words;
  return toAsciiDigits(words).replace(/[0-9]/g, (digit) => RAISED_DIGITS[Number(digit)] ?? digit);
}

function symbolOf(symbol: XmlElement): string {
  const code = symbol.attributes.get('w:char') ?? '';
  if (!/^[0-9A-Fa-f]{1,4}$/.test(code)) return '';
  return symbolByCode(Number.parseInt(code, 16), symbol.attributes.get('w:font') ?? '');
}
