import type { Random } from './random.ts';

/** What copying, converting and mistyping put into charters, and what was made to trip readers. */
const FRAGMENTS = [
  '\t',
  '\n',
  '\n\n',
  ' \n',
  '|',
  ' | ',
  '||',
  '---|---',
  ',',
  ';',
  '"',
  'ঐ',
  '-ঐ-',
  '’’',
  '১',
  '২।',
  '(৩)',
  'ক.',
  '৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯',
  '২/৩ দিন',
  'তাৎক্ষণিক/কার্যদিবস',
  '৩০০/=',
  '.২০',
  '০১৭১২-৩৪৫৬৭৮',
  'a@b',
  '@',
  '::',
  'ঃ',
  '৷',
  '\u200c',
  '\u200d',
  '\ufeff',
  '\ufffd',
  '\u09c7',
  '্',
  'ে',
  '\ud83d',
  '\u0000',
  '†mev',
  'gš—e¨',
  'তদমত্ম',
  '<td rowspan=9>',
  '</table>',
  '<table>',
  '<br>',
  '&nbsp;',
  '&#x9a6;',
  '<!--',
  '২.২) প্রাতিষ্ঠানিক সেবা',
  'ক্রমিক নং\tসেবার নাম\tসময়সীমা',
  'সেবার নাম: ',
  '(((((((((',
  '        ',
];

const MOST_MUTATIONS = 6;

/** The text with one to six places damaged: cut, doubled, moved, swapped, or with a fragment put in. */
export function mutateText(text: string, random: Random): string {
  let mutated = text;
  for (let count = random.below(MOST_MUTATIONS) + 1; count > 0; count -= 1) mutated = mutateOnce(mutated, random);
  return mutated;
}

function mutateOnce(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  const to = Math.min(text.length, at + random.below(40));
  const part = text.slice(at, to);
  switch (random.below(6)) {
    case 0:
      return text.slice(0, at) + text.slice(to);
    case 1:
      return text.slice(0, to) + part + text.slice(to);
    case 2: {
      const target = random.below(text.length + 1);
      return text.slice(0, target) + part + text.slice(target);
    }
    case 3:
      return text.slice(0, at) + [...part].reverse().join('') + text.slice(to);
    case 4:
      return text.slice(0, at) + String.fromCharCode(random.below(0x10000)) + text.slice(at + 1);
    default:
      return text.slice(0, at) + random.oneOf(FRAGMENTS).repeat(random.below(3) + 1) + text.slice(at);
  }
}

/** The bytes with one to six places damaged: flipped, zeroed, cut off or copied elsewhere. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let mutated = Uint8Array.from(bytes);
  for (let count = random.below(MOST_MUTATIONS) + 1; count > 0; count -= 1) {
    const at = random.below(mutated.length + 1);
    const to = Math.min(mutated.length, at + random.below(64));
    const way = random.below(4);
    if (way === 0) mutated[at] = random.below(256);
    else if (way === 1) mutated.fill(0, at, to);
    else if (way === 2 && random.below(8) === 0) mutated = mutated.slice(0, at);
    else mutated.copyWithin(random.below(mutated.length + 1), at, to);
  }
  return mutated;
}
