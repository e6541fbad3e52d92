import { foldGlued } from '../text/fold.ts';

/** Courtesies before a name that are not part of it. */
const COURTESY = /^(?:জনাবা?[ঃ:.]?|মাননীয়|ডাঃ|ডা:|ডা\.|ডা|ডাক্তার|mr\.?|mrs\.?|ms\.?)$/i;

/** Words that begin a name and belong to it. */
const NAME_LEADS = `মোঃ মো মোহাম্মদ মোহাম্মাদ মুহাম্মদ মোহাঃ মোসাঃ মোসা মোছাঃ মোছা মোসাম্মৎ মিসেস শ্রী শেখ সৈয়দ এস এম এ কে আবুল আবু আব্দুল আবদুল আবদুস আব্দুস ড ড. খন্দকার কাজী
মীর মির্জা শাহ এস.এম এ.কে.এম এ.বি.এম md mohammad muhammad sheikh syed abdul dr`;

/** Beginnings that no designation has: what follows them is a name, known or not. */
const SURE_LEADS = 'মোঃ মোছাঃ মোসাঃ মোছাম্মৎ মোসাম্মৎ মোহাম্মদ মুহাম্মদ md mohammad';

/** Words found in Bangladeshi names and in no designation. */
const NAME_PARTS = `হোসেন হোসাইন রহমান ইসলাম আহমেদ আহম্মেদ আহমদ আক্তার আখতার আকতার বেগম খাতুন নাহার পারভীন পারভিন সুলতানা জাহান আরা আলী আলি খান চৌধুরী রায় দাস কুমার মিয়া উদ্দিন উদ্দীন হক
আলম হাসান হাসিনা ইয়াসমিন রানী দেবী চন্দ্র নাথ পাল সাহা ঘোষ বর্মন বর্মণ মন্ডল মণ্ডল শিকদার সিকদার তালুকদার হাওলাদার মোল্লা মোল্যা প্রামানিক ভূঁইয়া ভূইয়া মজুমদার বিশ্বাস আজাদ কবির কবীর করিম রশিদ রশীদ
রেজা রাজা মাহমুদ মামুন জামান উজ্জামান কামাল জামাল ফেরদৌস সরদার মৃধা আনোয়ার শারমিন ফারহানা তাসনিম নাসরিন তাহমিনা ফাতেমা আয়েশা রোকেয়া hossain rahman islam ahmed akter begum khan ali`;

const fold = (list: string): Set<string> =>
  new Set(
    list
      .split(/\s+/)
      .map((word) => foldGlued(word))
      .filter((word) => word !== ''),
  );

const leads = fold(NAME_LEADS);
const parts = fold(NAME_PARTS);
const sureLeads = fold(SURE_LEADS);

/** Whether a token is a courtesy (জনাব, ডাঃ) that is left out of the name. */
export function isCourtesy(token: string): boolean {
  return COURTESY.test(token.normalize('NFC'));
}

/** Whether a token begins a person's name (মোঃ, মোহাম্মদ). */
export function isNameLead(token: string): boolean {
  return leads.has(foldGlued(token));
}

/** Whether a token is known from names of persons. */
export function isNameWord(token: string): boolean {
  return isNameLead(token) || parts.has(foldGlued(token));
}

/** Whether a token (মোঃ, মোছাঃ) says that the words behind it are a name. */
export function isSureNameLead(token: string): boolean {
  return sureLeads.has(foldGlued(token));
}
