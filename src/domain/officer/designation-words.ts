import { foldText } from '../text/fold.ts';
import { remember } from '../text/remember.ts';

/** Words that end a designation and make it one. */
const POST_NOUNS = `
প্রোগ্রামার প্রোগামার মহাপরিচালক পরিচালক উপপরিচালক উপ-পরিচালক অফিসার অফিসারের কর্মকর্তা কর্মকতা কর্মচারী কমিশনার প্রশাসক সচিব যুগ্মসচিব উপসচিব
প্রকৌশলী ইঞ্জিনিয়ার চেয়ারম্যান মেয়র কাউন্সিলর মেম্বার সদস্য সভাপতি সম্পাদক ম্যানেজার ব্যবস্থাপক সুপার সুপারিনটেনডেন্ট তত্ত্বাবধায়ক পরিদর্শক পরিদর্শিকা
ইন্সপেক্টর সহকারী সহকারি এসিস্ট্যান্ট কানুনগো সার্ভেয়ার নাজির রেজিস্ট্রার সাবরেজিস্ট্রার শিক্ষক অধ্যক্ষ উপাধ্যক্ষ প্রভাষক অধ্যাপক চিকিৎসক সার্জন কনসালটেন্ট
ফার্মাসিস্ট হিসাবরক্ষক ক্যাশিয়ার কোষাধ্যক্ষ অপারেটর মুদ্রাক্ষরিক টেকনিশিয়ান টেকনোলজিস্ট নার্স প্রশিক্ষক ইনস্ট্রাক্টর ইন্সট্রাক্টর সমন্বয়কারী সমন্বয়ক সংগঠক
মাঠকর্মী কমান্ডার কমান্ড্যান্ট পোস্টমাস্টার মাস্টার উদ্যোক্তা ম্যাজিস্ট্রেট জজ উপদেষ্টা মন্ত্রী বিশেষজ্ঞ বিজ্ঞানী এনালিস্ট অ্যানালিস্ট অডিটর সুপারভাইজার
রেঞ্জার ফরেস্টার গ্রন্থাগারিক লাইব্রেরিয়ান কিপার নিয়ন্ত্রক নিবন্ধক তহশিলদার পেশকার জারীকারক ইউএনও এসিল্যান্ড পিআইও কর্তৃপক্ষ স্টেনোগ্রাফার মেইনটেন্যান্স
সহায়ক সমাজকর্মী স্বাস্থ্যকর্মী কর্মী আহ্বায়ক আহবায়ক এএসআই এসআই ওসি উপসহকারী সাঁটমুদ্রাক্ষরিক লিপিকার সাঁটলিপিকার স্টেনোটাইপিস্ট টাইপিস্ট জারিকারক
চেইনম্যান সার্ভার সেরেস্তাদার মোহরার লেখক গ্রামপুলিশ দফাদার মহল্লাদার প্রোভাইডার সিএইচসিপি মিডওয়াইফ কম্পাউন্ডার ড্রেসার টিকাদার প্রহরী চালক গাড়িচালক ড্রাইভার
ঝাড়ুদার পিয়ন দপ্তরি এমএলএসএস বাবুর্চি রাইডার পোস্টম্যান লাইনম্যান রিডার কনস্টেবল প্রশিক্ষিকা দলনেতা দলনেত্রী লিডার কালেক্টর নির্ধারক মেকানিক নকশাকার নক্সাকার
ড্রাফটসম্যান এস্টিমেটর প্রাক্কলনিক ইলেকট্রিশিয়ান রক্ষক গুদামরক্ষক ক্যাটালগার স্পেশালিস্ট ডেভেলপার এক্সিকিউটিভ গার্ড ফাইটার কেয়ারটেকার প্রসিকিউটর ইউএলও তথ্যআপা ক্যাশসরকার
পরিচ্ছন্নতাকর্মী মালি আয়া আদায়কারী চেয়ারপারসন রেজিস্টার ওয়ার্কার প্যারেন্ট
programmer officer chairman secretary accountant surveyor director manager engineer secretary commissioner assistant inspector chairman operator superintendent
`;

/** Words that stand before or behind a post noun: tiers, departments, subjects and ranks. */
const OFFICE_WORDS = `
উপজেলা জেলা বিভাগ বিভাগীয় উপবিভাগীয় ইউনিয়ন থানা কেন্দ্রীয় আঞ্চলিক মহানগর সহ উপ অতিরিক্ত অতি যুগ্ম সিনিয়র জুনিয়র প্রধান নির্বাহী জেনারেল ডেপুটি মুখ্য সাব
মাধ্যমিক প্রাথমিক উচ্চ শিক্ষা কৃষি সম্প্রসারণ মৎস্য প্রাণিসম্পদ প্রাণি সম্পদ সমাজসেবা সমাজ সেবা মহিলা বিষয়ক যুব উন্নয়ন সমবায় পল্লী খাদ্য গুদাম নির্বাচন পরিসংখ্যান
হিসাব হিসাবরক্ষণ রক্ষণ প্রকল্প বাস্তবায়ন ভূমি রাজস্ব সার্বিক স্বাস্থ্য পরিবার পরিকল্পনা জনস্বাস্থ্য আনসার ভিডিপি আইসিটি আই সি টি তথ্য যোগাযোগ প্রযুক্তি প্রশাসনিক প্রশাসন
উচ্চমান অফিস কম্পিউটার কাম ডাটা এন্ট্রি কন্ট্রোল ক্রেডিট ফিল্ড মাঠ কারিগরি বন পরিবেশ আবাসিক মেডিকেল ডেন্টাল সংশ্লিষ্ট দায়িত্বপ্রাপ্ত দায়িত্ব প্রাপ্ত ভারপ্রাপ্ত শাখা ইউপি পৌর পৌরসভা
সিটি কর্পোরেশন পরিষদ ব্যাংক কার্যালয় অধিদপ্তর দপ্তর একাডেমিক এসিস্ট্যান্ট পুলিশ ইনচার্জ ইন চার্জ স্টেশন স্টোর রেঞ্জ নেটওয়ার্ক সিস্টেম সিস্টেমস মেইনটেন্যান্স স্থানীয় বিভাগের
অভিযোগ নিষ্পত্তি আপিল আপীল অনিক জনসংযোগ নেজারত গোপনীয় সাধারণ জুডিশিয়াল ট্রেজারি ত্রাণ পুনর্বাসন দুর্যোগ ব্যবস্থাপনা বিদ্যুৎ সড়ক গণপূর্ত পানি পাট বীজ উদ্যান ফায়ার সার্ভিস
ক্ষুদ্র ঋণ সঞ্চয় ভ্যাট শুল্ক কাস্টমস প্রকৌশল শ্রম কল্যাণ সংস্কৃতি ক্রীড়া শিশু জেল কারা বাজার বিপণন ভেটেরিনারি উদ্ভিদ সংরক্ষণ কমিটি ভবন বোর্ড ডিউটি স্টাফ গ্রাম ওয়ার্ড ব্লক ক্যাম্প কর লাইসেন্স বৈজ্ঞানিক রেজিস্ট্রি প্রশিক্ষণ কেন্দ্র ইউনিট ক্ষেত্র রেকর্ড নিম্নমান বেঞ্চ বিলিং ব্যক্তিগত একান্ত কার্য প্রসেস এক্সট্রা দলিল টিসি স্যানিটারি কনজারভেন্সি কঞ্জারভেন্সি
প্যানেল ভাইস সংরক্ষিত ল্যাব কৃত্রিম প্রজনন এআই সিভিল পাম্প সাঁট স্টেনো কমিউনিটি হেলথ কেয়ার নৈশ নিরাপত্তা গাড়ি পরিচ্ছন্নতা পোস্ট ফার্ম মিটার সেকেন্ড ট্রেড ট্যাক্স টিউবওয়েল নলকূপ
ভান্ডার ভাণ্ডার গ্রন্থাগার বিট প্রবেশন লিগ্যাল এইড নিকাহ আদালত পাবলিক ডেসপাস ডেসপ্যাচ সার্ভে ওয়ার্ক রক্ষণাবেক্ষণ ফরেস্ট বাগান হেল্পডেস্ক ডোমেইন কমিউনিকেশন গবেষণা স্প্রেয়ার মডেল হ্যাচারি ক্যাশ বাতি কনটেন্ট বুকিং
হাউজ হাউস সোশ্যাল কেস এসএএস ইউআরসি
upazila district union divisional assistant deputy senior junior additional sub ict executive nirbahi principal general agriculture education
social services service welfare land fisheries livestock women affairs youth development health family planning statistics election food cooperative
rural secondary primary project implementation parishad accounts engineering public medical office charge in of and for
`;

/** Post nouns that hardly stand alone: the word before them, known or not, may say of what kind they are. */
const KINDLESS_NOUNS = `
কর্মকর্তা কর্মচারী অফিসার সহকারী কিপার রক্ষক অপারেটর টেকনিশিয়ান টেকনোলজিস্ট কর্মী প্রোভাইডার রিডার সার্ভার ওয়ার্কার লেখক officer assistant operator
`;

/** Posts of two words of which the last is none alone: the police is an office, সরকার a family name. */
export const TWO_WORD_POSTS = 'গ্রাম\\s+পুলিশ|তথ্য\\s+আপা|ক্যাশ\\s+সরকার';

/** Cells are made of the same tokens over and over. */
const MOST_TOKENS = 10_000;

/** The case endings a post noun can carry. */
const ENDING = /(?:গন|বৃন্দ|দের|ের|র|কে)$/;

const fold = (list: string): Set<string> =>
  new Set(
    list
      .split(/\s+/)
      .map(foldText)
      .flatMap((word) => [word, word.replaceAll(' ', '')])
      .filter((word) => word !== ''),
  );

const postNouns = fold(POST_NOUNS);
const officeWords = fold(OFFICE_WORDS);
const kindlessNouns = fold(KINDLESS_NOUNS);
const LONG_ENOUGH_TO_STAND_GLUED = 7;
const gluedNouns = [...postNouns].filter((noun) => noun.length >= LONG_ENOUGH_TO_STAND_GLUED);

function isPostNoun(word: string): boolean {
  if (postNouns.has(word) || postNouns.has(word.replace(ENDING, ''))) return true;
  return gluedNouns.some((noun) => word.endsWith(noun));
}

/** Whether a token (`কর্মকর্তা/কর্মচারী`, `উপ-পরিচালক`) holds a word that makes a designation. */
export const holdsPostNoun = remember((token: string): boolean => {
  const folded = foldText(token);
  return folded.split(' ').some(isPostNoun) || isPostNoun(folded.replaceAll(' ', ''));
}, MOST_TOKENS);

/** Whether a designation is a lone noun (`সহকারী`, `কর্মকর্তা`) that usually has its kind before it. */
export function isKindless(designation: string): boolean {
  return kindlessNouns.has(foldText(designation));
}

/** Whether every word of a token belongs to the language of offices, so that none of it is a person's name. */
export const isOfficeToken = remember((token: string): boolean => {
  const folded = foldText(token);
  if (folded === '') return true;
  const known = (word: string): boolean =>
    officeWords.has(word) || officeWords.has(word.replace(ENDING, '')) || isPostNoun(word) || /^[0-9]+$/.test(word);
  return folded.split(' ').every(known) || known(folded.replaceAll(' ', ''));
}, MOST_TOKENS);
