/**
 * The ways to write that somebody holds a post besides his own or for the time being: অ.দা., (অতিরিক্ত দায়িত্ব),
 * ভারপ্রাপ্ত, চলতি দায়িত্ব. A ভারপ্রাপ্ত কর্মকর্তা is a post of its own.
 */
const ACTING =
  /[([]?\s?(?:অ[.:ঃ/]\s?দা(?:[.:ঃ]|(?![\p{L}\p{M}]))|অতি(?:রিক্ত|[.:ঃ])?\s?দা(?:য়িত্বে?র?|[.:ঃ])|চ(?:লতি|[.:ঃ])\s?দা(?:য়িত্বে?|[.:ঃ])|রুটিন\s?দায়িত্বে?|ভারপ্রাপ্ত(?!\s?কর্মকর্তা)|ভার[:ঃ]|(?<=[([]\s?)ভা[.:ঃ])(?![\p{L}\p{M}])\s?[)\]]?/gu;

/** A rank in brackets, held beside the post: `(অতি. সচিব)`, `(যুগ্মসচিব)`. */
const RANK = /\((?:[^()]{0,24}[\s.ঃ:-])?(?:অতি|অতিরিক্ত|যুগ্ম|উপ|সিনিয়র|সহকারী)[.ঃ:\s-]{0,3}(?:সহকারী\s)?সচিব\)/gu;

/** A text without its marks of an acting charge, and whether there were any. The text is NFC. */
export function takeActing(text: string): { rest: string; acting: boolean } {
  const rest = text.replace(ACTING, ' ');
  return { rest, acting: rest !== text };
}

/** A text without ranks in brackets. */
export function withoutRank(text: string): string {
  return text.replace(RANK, ' ');
}
