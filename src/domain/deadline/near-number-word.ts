import { editDistance } from '../text/edit-distance.ts';
import { foldText } from '../text/fold.ts';
import { numberWords } from '../text/number-words.ts';

const MOST_SLIPS = 2;

/** Whether a word is the given number with a slip of the pen or two (পাচ, তিরিস), and no right spelling of another. */
export function isNearNumberWord(word: string, value: number): boolean {
  const folded = foldText(word);
  const known = numberWords().get(folded);
  if (known !== undefined) return known === value;
  const slips = Math.min(MOST_SLIPS, Math.floor(folded.length / 2));
  let nearest = Number.POSITIVE_INFINITY;
  let nearestOther = Number.POSITIVE_INFINITY;
  for (const [right, number] of numberWords()) {
    const away = editDistance(folded, right, MOST_SLIPS);
    if (number === value) nearest = Math.min(nearest, away);
    else nearestOther = Math.min(nearestOther, away);
  }
  return nearest <= slips && nearest < nearestOther;
}
