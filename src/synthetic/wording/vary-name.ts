import type { Random } from '../random.ts';

/** What one office writes for what another writes: spelling, ending, a word for a word. Both mean the same service. */
const TWINS = (
  [
    ['সরকারি', 'সরকারী'],
    ['বেসরকারি', 'বেসরকারী'],
    ['প্রশিক্ষণ', 'প্রশিক্ষন'],
    ['পরিদর্শন', 'পরিদর্শণ'],
    ['নিবন্ধন', 'নিবন্ধণ'],
    ['প্রদান', 'প্রদাণ'],
    ['গ্রহণ', 'গ্রহন'],
    ['অভ্যন্তরীণ', 'অভ্যন্তরীন'],
    ['জরুরি', 'জরুরী'],
    ['বিষয়ক', 'বিষয়ে'],
    ['বিষয়ে', 'বিষয়ক'],
    ['সম্পর্কিত', 'সংক্রান্ত'],
    ['ই-নথি', 'ডি-নথি'],
    ['উপবৃত্তি', 'উপ-বৃত্তি'],
    ['হতে', 'থেকে'],
    ['সহায়তা', 'সহযোগিতা'],
    ['কর্মসূচি', 'কর্মসূচী'],
    ['শ্রেণি', 'শ্রেণী'],
    ['ভর্তি', 'ভর্তিকরণ'],
    ['চাষিদের', 'চাষীদের'],
  ] as const
).map(([one, other]) => [one.normalize('NFC'), other.normalize('NFC')] as const);

const JOINED = / (\S+) ও (\S+) /;

/** A service's name as one of several offices writes it; most write the usual one. */
export function varyName(name: string, random: Random): string {
  if (random.chance(0.6)) return name;
  return random.weighted<() => string>([
    [() => withTwin(name, random), 5],
    [() => `${name}।`, 1],
    [() => name.replace(' ও ', ' এবং '), 2],
    [() => name.replace(JOINED, ' $2 ও $1 '), 1],
    [() => name.replace(/ প্রদান$/, ' প্রদান করা'), 1],
    [() => name.replace(' ও ', '/ '), 1],
  ])();
}

function withTwin(name: string, random: Random): string {
  const fitting = TWINS.filter(([one]) => name.includes(one));
  if (fitting.length === 0) return name;
  const [one, other] = random.oneOf(fitting);
  return name.replace(one, other);
}
