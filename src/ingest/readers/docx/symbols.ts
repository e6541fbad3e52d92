/** Signs of the two fonts Word draws bullets and ticks with; the fonts have them in the private use area from U+F000. */
const SYMBOL: Readonly<Record<number, string>> = {
  162: '′',
  163: '≤',
  174: '→',
  176: '°',
  177: '±',
  178: '″',
  179: '≥',
  180: '×',
  183: '•',
  184: '÷',
};
const WINGDINGS: Readonly<Record<number, string>> = {
  40: '☎',
  42: '✉',
  108: '●',
  110: '■',
  111: '□',
  113: '❑',
  117: '◆',
  118: '❖',
  119: '◆',
  159: '•',
  167: '▪',
  168: '◻',
  216: '➢',
  224: '→',
  232: '➔',
  240: '⇨',
  251: '✗',
  252: '✓',
  254: '☑',
};
const FONTS: Readonly<Record<string, Readonly<Record<number, string>>>> = { Symbol: SYMBOL, Wingdings: WINGDINGS };
const PRIVATE_USE = /[\uf000-\uf0ff]/g;

/**
 * The text with the signs of the fonts Symbol and Wingdings as Unicode has them. What is not in the tables stays as it
 * is: nobody can tell what another font draws there.
 */
export function withSymbols(text: string, font: string): string {
  return Object.hasOwn(FONTS, font)
    ? text.replace(PRIVATE_USE, (sign) => symbolByCode(sign.charCodeAt(0), font))
    : text;
}

/** A sign named by its font and code; with these fonts the code may leave the place of the private use area out. */
export function symbolByCode(code: number, font: string): string {
  const place = code & 0xff;
  const isAscii = font === 'Symbol' && ((place >= 0x28 && place <= 0x3b && place !== 0x2a) || place === 0x25);
  const isInFont = Object.hasOwn(FONTS, font) && (code < 0x100 || code >= 0xf000);
  if (isInFont && isAscii) return String.fromCharCode(place);
  return (isInFont ? FONTS[font]?.[place] : undefined) ?? String.fromCharCode(code);
}
