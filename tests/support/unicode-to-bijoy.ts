/** Letters and the codes of the font that draw them, the longest first wherever one begins another. */
const CONJUNCTS: ReadonlyArray<readonly [letters: string, codes: string]> = pairs(`
  ক্ষ্ম ² ক্ষ্ণ ¶è ক্ষ্য ¶¨ স্ক্র ¯Œ ষ্ক্র ®Œ ন্ত্র š¿ স্ত্র ¯¿ ন্ত্ব šÍ¡ ন্দ্ব ›Ø ন্দ্র ›\`ª ম্ভ্র ¤£ ম্প্র ¤cÖ জ্জ্ব ¾¡ ত্ত্ব Ë¡ চ্ছ্ব ”Q¡ ঙ্ক্ষ •¶ ষ্ট্র óª স্ট্র ÷ª ন্ট্র ›Uª
  ক্ক ° ক্ট ± ক্ত ³ ক্ম ´ ক্র µ ক্ষ ÿ ক্স · ক্ব K¡ ক্ল K¬ গ্দ º গ্ধ » গ্ন Mœ গ্ম M¥ গ্ল Mø ঙ্ক ¼ ঙ্গ ½ ঙ্খ •L ঙ্ঘ •N
  চ্চ ”P চ্ছ ”Q চ্ঞ ”T জ্জ ¾ জ্ঝ À জ্ঞ Á জ্ব R¡ ঞ্চ Â ঞ্ছ Ã ঞ্জ Ä ঞ্ঝ Å ট্ট Æ ট্ব U¡ ট্ম U¥ ড্ড Ç ণ্ট È ণ্ঠ É ণ্ড Ê ণ্ব Y^ ণ্ণ Yè
  ত্ত Ë ত্থ Ì ত্ন Zœ ত্ম Z¥ ত্ব Z¡ ত্র Î থ্ব _¡ দ্গ ˜M দ্ঘ ˜N দ্দ Ï দ্ধ × দ্ব Ø দ্ভ ™¢ দ্ম Ù ধ্ব aŸ ধ্ম a¥ ধ্ন aœ
  ন্ট ›U ন্ঠ Ú ন্ড Û ন্ত šÍ ন্থ š’ ন্দ ›\` ন্ধ Ü ন্ন bœ ন্ব š^ ন্ম b¥ ন্স Ý প্ট Þ প্ত ß প্ন cœ প্প à প্ল cø প্স á ফ্ল d¬ ব্জ â ব্দ ã ব্ধ ä ব্ব eŸ ব্ল eø
  ভ্র å ম্ন gœ ম্প ¤ú ম্ফ ç ম্ব ¤^ ম্ভ ¤¢ ম্ম ¤§ ম্ল ¤ø ল্ক é ল্গ ê ল্ট ë ল্ড ì ল্প í ল্ফ î ল্ব j¦ ল্ম j¥ ল্ল jø
  শ্চ ð শ্ছ ñ শ্ন kœ শ্ব k¦ শ্ম k¥ শ্ল kø ষ্ক ®‹ ষ্ট ó ষ্ঠ ô ষ্ণ ò ষ্প ®ú ষ্ফ õ ষ্ম ®§ স্ক ¯‹ স্ট ÷ স্খ ö স্ত ¯Í স্থ ¯’ স্ন mœ স্প ¯ú স্ফ ù স্ব ¯^ স্ম ¯§ স্ল ¯ø
  হ্ণ nè হ্ন ý হ্ম þ হ্ল n¬ হ্ব nŸ
`);

const LETTERS = new Map(
  pairs(`অ A আ Av ই B ঈ C উ D ঊ E ঋ F এ G ঐ H ও I ঔ J ক K খ L গ M ঘ N ঙ O চ P ছ Q জ R ঝ S ঞ T ট U ঠ V ড W ঢ X ণ Y
  ত Z থ _ দ \` ধ a ন b প c ফ d ব e ভ f ম g য h র i ল j শ k ষ l স m হ n ড় o ঢ় p য় q ৎ r ং s ঃ t ঁ u
  ০ 0 ১ 1 ২ 2 ৩ 3 ৪ 4 ৫ 5 ৬ 6 ৭ 7 ৮ 8 ৯ 9 । | ‘ Ô ’ Õ “ Ò ” Ó – Ð — Ñ`),
);

const AFTER = new Map(pairs('া v ী x ু y ূ ~ ৃ „'));
const SYLLABLE = /(র্(?=[ক-হ]))?([ক-হৎ]়?(?:\u200d?্[\u200d]?[ক-হ]়?)*|[অ-ঔ](?:্য)?)([া-ৌৗ]?)([ঁ-ঃ]*)(্?)|([০-৯।‘’“”–—ঁ-ঃ])/gu;

/**
 * Writes Unicode Bangla as the legacy font has it: cut into syllables, each put into the order it is seen in, its
 * consonants looked up as wholes, then from the left. What is no Bangla stays as it is.
 */
export function unicodeToBijoy(text: string): string {
  return text
    .normalize('NFC')
    .replace(SYLLABLE, (_all, reph = '', stem = '', vowel = '', signs = '', hasant = '', sign?: string) =>
      sign === undefined ? syllable(reph, stem, vowel, signs, hasant) : (LETTERS.get(sign) ?? sign),
    )
    .replace(/\u200c/g, '');
}

function syllable(reph: string, stem: string, vowel: string, signs: string, hasant: string): string {
  const before = vowel === 'ি' ? 'w' : 'েোৌ'.includes(vowel) && vowel !== '' ? '‡' : vowel === 'ৈ' ? 'ˆ' : '';
  const after = vowel === 'ো' ? 'v' : vowel === 'ৌ' ? 'Š' : (AFTER.get(vowel) ?? '');
  const whole = special(stem, vowel);
  const closing = [...signs].map((sign) => LETTERS.get(sign) ?? sign).join('');
  if (whole !== null) return whole + (reph === '' ? '' : '©') + closing;
  const drawn = glyphs(stem.replaceAll('\u200d', ''));
  const split = drawn.lastIndexOf('&') + 1;
  return (
    drawn.slice(0, split) + before + drawn.slice(split) + (reph === '' ? '' : '©') + after + closing + (hasant && '&')
  );
}

/** Syllables with a glyph of their own. */
function special(stem: string, vowel: string): string | null {
  const known: Record<string, string> = { গু: '¸', শু: 'ï', হু: 'û', হৃ: 'ü', রু: 'iæ', রূ: 'iƒ', ন্তু: 'š‘', স্তু: '¯‘' };
  return known[stem + vowel] ?? null;
}

function glyphs(stem: string): string {
  let codes = '';
  let rest = stem;
  while (rest !== '') {
    const [letters, code] = next(rest, codes);
    codes += code;
    rest = rest.slice(letters.length);
  }
  return codes;
}

function next(rest: string, before: string): readonly [string, string] {
  if (rest.startsWith('্য')) return ['্য', '¨'];
  if (rest.startsWith('্র')) return ['্র', /[cdKUW]$/.test(before) ? 'Ö' : 'ª'];
  if (rest.startsWith('্ব')) return ['্ব', '¡'];
  if (rest.startsWith('্')) return ['্', '&'];
  const conjunct = CONJUNCTS.find(([letters]) => rest.startsWith(letters));
  if (conjunct !== undefined) return conjunct;
  const letter = rest.startsWith('়', 1) ? rest.slice(0, 2) : rest.slice(0, 1);
  return [letter, LETTERS.get(letter) ?? letter];
}

function pairs(rows: string): [string, string][] {
  const parts = rows.trim().split(/\s+/);
  return Array.from({ length: parts.length / 2 }, (_, i) => [
    (parts[2 * i] ?? '').normalize('NFC'),
    parts[2 * i + 1] ?? '',
  ]);
}
