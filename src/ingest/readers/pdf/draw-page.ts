import type { Glyph, PageContent, StatedText } from './glyph.ts';
import { apply, asMatrix, IDENTITY, type Matrix, multiply } from './matrix.ts';
import { rulingsOfPath } from './path-rulings.ts';
import { asShown, type FontOf, type PdfFont, UNKNOWN_FONT } from './pdf-font.ts';

/** What the library makes of a page: operators by number, and what each is given. */
export interface Drawing {
  fnArray: number[];
  argsArray: unknown[];
}

interface State {
  matrix: Matrix;
  font: PdfFont;
  fontSize: number;
  characterSpacing: number;
  wordSpacing: number;
  horizontalScale: number;
  leading: number;
  rise: number;
}

const START: State = {
  matrix: IDENTITY,
  font: UNKNOWN_FONT,
  fontSize: 0,
  characterSpacing: 0,
  wordSpacing: 0,
  horizontalScale: 1,
  leading: 0,
  rise: 0,
};

const STROKES = new Set([
  'stroke',
  'closeStroke',
  'fillStroke',
  'eoFillStroke',
  'closeFillStroke',
  'closeEOFillStroke',
]);
const FILLS = new Set(['fill', 'eoFill', 'rawFillPath']);
const NO_TEXTS: ReadonlyMap<number, string> = new Map();

/**
 * Where every glyph and every ruling of a page stands, by following its drawing operators (ISO 32000-1, annex A).
 * `base` leads from the page's own axes to points from its upper left corner. `statedTexts` has the words of marked
 * contents by the place of their opening operator in the drawing.
 */
export function drawPage(
  drawing: Drawing,
  operators: Record<string, number>,
  base: Matrix,
  fontOf: FontOf,
  statedTexts: ReadonlyMap<number, string> = NO_TEXTS,
): Pick<PageContent, 'glyphs' | 'rulings'> {
  const names = new Map(Object.entries(operators).map(([name, number]) => [number, name]));
  const pen = new Pen(base, fontOf, names);
  for (const [index, number] of drawing.fnArray.entries()) {
    const given = drawing.argsArray[index];
    const values = Array.isArray(given) ? given : given === null || given === undefined ? [] : [given];
    pen.follow(names.get(number) ?? '', values, statedTexts.get(index) ?? null);
  }
  return pen;
}

class Pen {
  readonly glyphs: Glyph[] = [];
  readonly rulings: PageContent['rulings'] = [];
  readonly #fontOf: FontOf;
  readonly #names: ReadonlyMap<number, string>;
  readonly #saved: State[] = [];
  #state: State;
  #line: Matrix = IDENTITY;
  #text: Matrix = IDENTITY;
  /** Marked contents that are open; the words of the outermost one with words stand for all its glyphs. */
  readonly #marked: Array<StatedText | null> = [];
  #stated: StatedText | null = null;

  constructor(base: Matrix, fontOf: FontOf, names: ReadonlyMap<number, string>) {
    this.#state = { ...START, matrix: base };
    this.#fontOf = fontOf;
    this.#names = names;
  }

  follow(operator: string, values: unknown[], statedText: string | null): void {
    const state = this.#state;
    const first = numberOf(values[0]);
    switch (operator) {
      case 'save':
        this.#saved.push({ ...state });
        break;
      case 'restore':
        this.#state = this.#saved.pop() ?? state;
        break;
      case 'transform':
        state.matrix = multiply(state.matrix, asMatrix(values));
        break;
      case 'paintFormXObjectBegin':
        this.#saved.push({ ...state });
        state.matrix = multiply(state.matrix, asMatrix(values[0]));
        break;
      case 'paintFormXObjectEnd':
      case 'endAnnotation':
        this.#state = this.#saved.pop() ?? state;
        break;
      case 'beginAnnotation':
        this.#saved.push({ ...state });
        state.matrix = multiply(multiply(state.matrix, asMatrix(values[2])), asMatrix(values[3]));
        break;
      case 'constructPath':
        this.#paint(this.#names.get(first) ?? '', values[1]);
        break;
      case 'beginText':
        this.#line = IDENTITY;
        this.#text = IDENTITY;
        break;
      case 'setFont':
        state.font = this.#fontOf(String(values[0]));
        state.fontSize = numberOf(values[1]);
        break;
      case 'setGState':
        this.#setFontOf(values[0]);
        break;
      case 'setCharSpacing':
        state.characterSpacing = first;
        break;
      case 'setWordSpacing':
        state.wordSpacing = first;
        break;
      case 'setHScale':
        state.horizontalScale = first / 100;
        break;
      case 'setLeading':
        state.leading = -first;
        break;
      case 'setTextRise':
        state.rise = first;
        break;
      case 'setTextMatrix':
        this.#line = asMatrix(values[0]);
        this.#text = this.#line;
        break;
      case 'moveText':
        this.#move(first, numberOf(values[1]));
        break;
      case 'setLeadingMoveText':
        state.leading = numberOf(values[1]);
        this.#move(first, numberOf(values[1]));
        break;
      case 'nextLine':
        this.#move(0, state.leading);
        break;
      case 'showText':
        this.#show(Array.isArray(values[0]) ? values[0] : []);
        break;
      case 'beginMarkedContent':
      case 'beginMarkedContentProps':
        this.#open(statedText);
        break;
      case 'endMarkedContent':
        if (this.#marked.pop() === this.#stated) this.#stated = null;
        break;
    }
  }

  #open(statedText: string | null): void {
    const opened = statedText === null || this.#stated !== null ? null : { text: statedText };
    this.#stated ??= opened;
    this.#marked.push(opened);
  }

  #setFontOf(given: unknown): void {
    for (const entry of Array.isArray(given) ? given : []) {
      if (!Array.isArray(entry) || entry[0] !== 'Font' || !Array.isArray(entry[1])) continue;
      this.#state.font = this.#fontOf(String(entry[1][0]));
      this.#state.fontSize = numberOf(entry[1][1]);
    }
  }

  #paint(operator: string, paths: unknown): void {
    const path = Array.isArray(paths) ? paths[0] : null;
    if (!(path instanceof Float32Array) && !Array.isArray(path)) return;
    const paint = STROKES.has(operator) ? 'STROKE' : FILLS.has(operator) ? 'FILL' : null;
    if (paint !== null) for (const ruling of rulingsOfPath(path, paint, this.#state.matrix)) this.rulings.push(ruling);
  }

  #move(x: number, y: number): void {
    this.#line = multiply(this.#line, [1, 0, 0, 1, x, y]);
    this.#text = this.#line;
  }

  #advance(x: number): void {
    this.#text = multiply(this.#text, [1, 0, 0, 1, x, 0]);
  }

  #show(shown: unknown[]): void {
    const { font, fontSize, characterSpacing, wordSpacing, horizontalScale } = this.#state;
    for (const one of shown) {
      if (typeof one === 'number') {
        this.#advance((-one / 1000) * fontSize * horizontalScale);
        continue;
      }
      const glyph = asShown(one);
      const width = numberOf(glyph.width) * font.unit * fontSize;
      this.#put(font.textOf(glyph), width * horizontalScale);
      const spacing = characterSpacing + (glyph.isSpace === true ? wordSpacing : 0);
      this.#advance((width + spacing) * horizontalScale);
    }
  }

  #put(unicode: string, width: number): void {
    const { matrix, fontSize, rise } = this.#state;
    const toPage = multiply(matrix, this.#text);
    const [x, y] = apply(toPage, 0, rise);
    const [toX, toY] = apply(toPage, width, rise);
    const size = Math.abs(fontSize) * Math.hypot(toPage[2], toPage[3]);
    if (![x, y, toX, toY, size].every(Number.isFinite)) return;
    const sign = fontSize < 0 ? -1 : 1;
    const quarter = quarterOf(toPage[0] * sign, toPage[1] * sign);
    this.glyphs.push({ text: unicode, x, y, toX, toY, size, quarter, stated: this.#stated });
  }
}

/** Quarter turns, clockwise, by which text that runs in this direction is turned. */
function quarterOf(x: number, y: number): Glyph['quarter'] {
  return ((Math.round(Math.atan2(y, x) / (Math.PI / 2)) + 4) % 4) as Glyph['quarter'];
}

function numberOf(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}
