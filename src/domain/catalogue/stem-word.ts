import { foldText } from '../text/fold.ts';
import { remember } from '../text/remember.ts';

/** Case, number and articles, and `করণ` (the doing of), which charters add and leave out; folded, longest first. */
const ENDINGS: readonly string[] = [
  'গুলোকে গুলোতে গুলোর গুলোয় গুলো গুলির গুলিকে গুলি সমূহের সমূহকে সমূহে সমূহ দেরকে দের গণের গণকে গণ',
  'বৃন্দের বৃন্দ করণের করণে করণ ভিত্তিক জনিত পূর্বক কে তে ের র ে',
]
  .flatMap((words) => words.split(' '))
  .map((ending) => foldText(`ক${ending}`).slice(1))
  .sort((a, b) => b.length - a.length);

/** The locative after a vowel, `এতিমখানায়`; after a consonant the letter belongs to the word, `কার্যালয়`. */
const AFTER_VOWEL = /(?<=[\u09be\u09cb])য$/;

const SHORTEST_STEM = 3;

/**
 * A folded word without its endings, so that its inflected forms meet: `সেন্টারগুলোকে` and `সেন্টার`. No dictionary: a
 * word that only looks inflected is shortened too, in every place alike.
 */
export const stemWord: (folded: string) => string = remember(cutEndings, 5_000);

function cutEndings(folded: string): string {
  let stem = folded;
  for (;;) {
    const ending = ENDINGS.find((one) => stem.endsWith(one) && stem.length - one.length >= SHORTEST_STEM);
    if (ending === undefined) return stem.length > SHORTEST_STEM ? stem.replace(AFTER_VOWEL, '') : stem;
    stem = stem.slice(0, stem.length - ending.length);
  }
}
