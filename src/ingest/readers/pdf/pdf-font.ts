import { asMatrix } from './matrix.ts';
import type { PdfPage } from './pdf-library.ts';

/** A glyph as the library gives it in the drawing of a page. */
export interface ShownGlyph {
  unicode?: unknown;
  originalCharCode?: unknown;
  width?: unknown;
  isSpace?: unknown;
}

/** What is needed of a font: how long its unit is, in parts of its height, and what its glyphs say. */
export interface PdfFont {
  unit: number;
  textOf(glyph: ShownGlyph): string;
}

/** Finds a font of a page by the name that the library gives it. */
export type FontOf = (fontId: string) => PdfFont;

/** Stands for a character that the file does not tell. */
export const LOST = '\uFFFD';

/** A font that the library could not load. */
export const UNKNOWN_FONT: PdfFont = { unit: 0.001, textOf: ({ unicode }) => asText(unicode) };

const UNTOLD = /[\p{Cc}\p{Co}]/gu;

/** The fonts of a page, each looked up once. */
export function fontsOf(page: PdfPage): FontOf {
  const fonts = new Map<string, PdfFont>();
  return (fontId) => {
    const known = fonts.get(fontId);
    if (known !== undefined) return known;
    const font = page.commonObjs.has(fontId) ? fontFrom(page.commonObjs.get(fontId)) : UNKNOWN_FONT;
    fonts.set(fontId, font);
    return font;
  };
}

/** Anything as a shown glyph; what is none has no text and no width. */
export function asShown(value: unknown): ShownGlyph {
  return typeof value === 'object' && value !== null ? value : {};
}

function fontFrom(loaded: unknown): PdfFont {
  const { fontMatrix, toUnicode, composite } = asRecord(loaded);
  const unit = fontMatrix === undefined || fontMatrix === null ? 0.001 : asMatrix(fontMatrix)[0];
  const { _map: map } = asRecord(toUnicode);
  const told = typeof map === 'object' && map !== null ? (map as Record<number, unknown>) : null;
  const textOf = ({ unicode, originalCharCode }: ShownGlyph): string => {
    // The library then gives the number of the glyph as a character, and that may well look like a digit.
    const isTold = told === null ? composite !== true : told[Number(originalCharCode)] !== undefined;
    return isTold ? asText(unicode) : LOST;
  };
  return { unit, textOf };
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** A character that stands for itself; a control or private-use character is one that the file does not tell. */
function asText(unicode: unknown): string {
  if (typeof unicode !== 'string') return '';
  return unicode.trim() === '' ? unicode : unicode.replaceAll(UNTOLD, LOST);
}
