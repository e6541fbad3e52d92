import { indexStems, type StemIndex, type StemList } from './stem-match.ts';

const VOCABULARY = {
  STEP: { word: 'ধাপ পর্যায় স্তর', english: /\b(?:steps?|stages?|level)\b/ },
  WHEN: { anywhere: 'কখন যখন কোনসময় কীঅবস্থায়', english: /\bwhen\b/ },
  WHOM: {
    anywhere: `কারসাথে কারসঙ্গে কারসংগে যারসংগে কারসহিত কাহারসহিত কারকাছে কারনিকট যারসাথে যারসঙ্গে যারসহিত যারকাছে যারনিকট যাহারসাথে যাহারনিকট যাহারকাছে
      কাহারসাথে কাহারনিকট দায়িত্বপ্রাপ্তকর্মকর্তা কর্মকর্তারনাম কর্মকর্তারপদবি নামওপদবি নামপদবি যোগাযোগেরব্যক্তি`,
    word: 'পদবি',
    english: /\b(?:whom|who|officer|designation|contact person)\b/,
  },
  ADDRESS: {
    anywhere: 'ঠিকানা টেলিফোন মোবাইল ইমেইল ওয়েবসাইট ফোননম্বর',
    word: 'ফোন ওয়েব মেইল',
    english: /\b(?:address(?:es)?|phone|mobile|e ?mail|website|contact details)\b/,
  },
  LIMIT: {
    anywhere: 'সময়সীমা সময়কাল নিষ্পত্তিরসময় সমাধানেরসময় সয়মসীমা সর্বোচ্চসময়',
    word: 'সময় সময়সীমা নিষ্পত্তিকাল মেয়াদ কার্যদিবস কর্মদিবস',
    english: /\b(?:time|limit|deadline|days|duration|period)\b/,
  },
} as const satisfies Record<string, StemList>;

/** What a heading of the complaint table can speak of. */
export type GrievanceMark = keyof typeof VOCABULARY;

/** Words that stand beside the telling ones. Any other word makes the text a cell of the table's body. */
const FILLER: StemList = {
  anywhere: 'যোগাযোগ অভিযোগ নিষ্পত্তি প্রতিকার সমাধান কর্মকর্তা নির্ধারিত সর্বোচ্চ দাখিল',
  word: `করবেন করিবেন করতে হবে করা যাবে কার কাহার যার যাহার সাথে সঙ্গে সংগে কাছে নিকট সহিত ও এবং বা ই নাম নম্বর নং সীমা যাবেন জানাবেন
      দায়িত্বপ্রাপ্ত দায়িত্ব প্রাপ্ত ব্যক্তি ব্যক্তির আবেদন প্রদানের জন্য কোথায় কত দিন কোন অবস্থায়`,
  english:
    /^(?:to|the|of|for|and|or|in|by|a|with|contact|contacts|complaint|complaints|grievances?|disposal|settlement|resolution|resolving|redress|name|number|should|you|will|be|must|responsible|maximum|e|mail|address|person|details)$/,
};

/** The stems of the complaint table's headings, and of the words beside them. */
export const GRIEVANCE_STEMS: StemIndex<GrievanceMark | 'FILLER'> = indexStems({ ...VOCABULARY, FILLER });
