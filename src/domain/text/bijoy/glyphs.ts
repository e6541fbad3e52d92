/**
 * What a code of the font draws: a consonant or conjunct (BASE), the first part of one (HALF), a sign under or after it
 * (BELOW), the reph over it, a vowel sign before it (PRE) or after it (POST), or a sign that closes it (SIGN).
 */
export type GlyphKind = 'BASE' | 'HALF' | 'BELOW' | 'REPH' | 'PRE' | 'POST' | 'SIGN';

/** One glyph of the font: its part in a syllable and the letters it stands for. */
export interface Glyph {
  kind: GlyphKind;
  letters: string;
}

/** `code letters code letters …`; the order is the font's. */
const TABLE: Record<GlyphKind, string> = {
  BASE: [
    'A অ B ই C ঈ D উ E ঊ F ঋ G এ H ঐ I ও J ঔ',
    'K ক L খ M গ N ঘ O ঙ P চ Q ছ R জ S ঝ T ঞ U ট V ঠ W ড X ঢ Y ণ Z ত _ থ ` দ',
    'a ধ b ন c প d ফ e ব f ভ g ম h য i র j ল k শ l ষ m স n হ o ড় p ঢ় q য় r ৎ',
    '° ক্ক ± ক্ট ² ক্ষ্ম ³ ক্ত ´ ক্ম µ ক্র ¶ ক্ষ ÿ ক্ষ · ক্স ¸ গু º গ্দ » গ্ধ ¼ ঙ্ক ½ ঙ্গ ¾ জ্জ À জ্ঝ Á জ্ঞ',
    'Â ঞ্চ Ã ঞ্ছ Ä ঞ্জ Å ঞ্ঝ Æ ট্ট Ç ড্ড È ণ্ট É ণ্ঠ Ê ণ্ড Ë ত্ত Ì ত্থ Í ত্ম Î ত্র Ï দ্দ × দ্ধ Ø দ্ব Ù দ্ম',
    'Ú ন্ঠ Û ন্ড Ü ন্ধ Ý ন্স Þ প্ট ß প্ত à প্প á প্স â ব্জ ã ব্দ ä ব্ধ å ভ্র æ ম্ন ç ম্ফ',
    'é ল্ক ê ল্গ ë ল্ট ì ল্ড í ল্প î ল্ফ ï শু ð শ্চ ñ শ্ছ ò ষ্ণ ó ষ্ট ô ষ্ঠ õ ষ্ফ ö স্খ ÷ স্ট ø স্ন ù স্ফ',
    'û হু ü হৃ ý হ্ন þ হ্ম',
  ].join(' '),
  HALF: '• ঙ্ ” চ্ ˜ দ্ ™ দ্ š ন্ › ন্ ¤ ম্ ® ষ্ ¯ স্',
  BELOW: [
    '‘ ্তু ’ ্থ — ্ত ¿ ্ত্র ‹ ্ক ¹ ্ক Œ ্ক্র œ ্ন è ্ন Ÿ ্ব ¡ ্ব ¦ ্ব ^ ্ব ¢ ্ভ £ ্ভ্র ¥ ্ম § ্ম',
    '¨ ্য ª ্র « ্র Ö ্র ¬ ্ল \u00ad ্ল ú ্প',
  ].join(' '),
  REPH: '© র্',
  PRE: 'w ি † ে ‡ ে ˆ ৈ ‰ ৈ',
  POST: 'v া x ী y ু z ু “ ু – ু ~ ূ ƒ ূ ‚ ূ „ ৃ … ৃ Š ৗ',
  SIGN: 's ং t ঃ u ঁ',
};

/** Signs the font draws otherwise than their code; digits are Bangla digits in it. */
const PLAIN = '0 ০ 1 ১ 2 ২ 3 ৩ 4 ৪ 5 ৫ 6 ৬ 7 ৭ 8 ৮ 9 ৯ | । Ô ‘ Õ ’ Ò “ Ó ” Ð – Ñ —';

/** Every glyph by its code. Codes that draw several things are settled by `glyphAt`. */
export const GLYPHS: ReadonlyMap<string, Glyph> = new Map(
  Object.entries(TABLE).flatMap(([kind, row]) =>
    pairs(row).map(([code, letters]): [string, Glyph] => [code, { kind: kind as GlyphKind, letters }]),
  ),
);

/** Digits, the danda, quotation marks and dashes by their code. */
export const PLAIN_SIGNS: ReadonlyMap<string, string> = new Map(pairs(PLAIN));

/** The code as windows-1252 has it, for text that was decoded as Latin-1 and holds C1 control characters. */
export function toWindows1252(code: string): string {
  return C1_CODES.get(code) ?? code;
}

const C1_CODES: ReadonlyMap<string, string> = new Map(
  [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'].map((code, index) => [
    String.fromCharCode(0x80 + index),
    code,
  ]),
);

function pairs(row: string): [string, string][] {
  const parts = row.split(' ');
  return Array.from({ length: parts.length / 2 }, (_, i) => [
    parts[2 * i] ?? '',
    (parts[2 * i + 1] ?? '').normalize('NFC'),
  ]);
}
