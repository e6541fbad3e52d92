import { defineWords } from '../../language/words.ts';

/** What the table of the offices says. */
export const OFFICES_WORDS = defineWords({
  bn: {
    heading: 'অফিসগুলো',
    caption: 'জেলার নিজের ও উপজেলার অফিস: কার সনদ আছে, কত পুরোনো, কতটুকু বলে। শিরোনামে চাপলে সে অনুযায়ী সাজে।',
    columns: {
      name: 'অফিস',
      signed: 'সনদে স্বাক্ষর',
      services: 'সেবা',
      stated: 'সময়সীমা দেওয়া',
      missing: 'নীরব',
      quality: 'মান (১০০-তে)',
    },
    marked: 'চিহ্নিত',
    synthetic: 'নমুনা, কৃত্রিম',
    old: '২ বছরের বেশি পুরোনো',
    undated: 'স্বাক্ষরের তারিখ নেই',
    later: 'এ দিনের পরে স্বাক্ষরিত',
    none: 'সনদ জানা নেই',
    neverCame: 'এই সার্ভারে এখনও কোনো সনদ আসেনি',
    otherDay: 'অন্য দিনের সনদ আছে, এ দিনে কার্যকর কোনোটি নেই',
    noValue: 'জানা নেই',
  },
  en: {
    heading: 'The offices',
    caption:
      "The district's own office and those of its upazilas: who has a charter, how old it is, how much it says. Press a heading to sort by it.",
    columns: {
      name: 'Office',
      signed: 'Charter signed',
      services: 'Services',
      stated: 'Deadlines stated',
      missing: 'Silent',
      quality: 'Quality (of 100)',
    },
    marked: 'marked',
    synthetic: 'sample, synthetic',
    old: 'more than 2 years old',
    undated: 'no date of signing',
    later: 'signed after this day',
    none: 'No charter known',
    neverCame: 'None has come to this server yet',
    otherDay: 'Charters of other days are known, none in force on this day',
    noValue: 'not known',
  },
});
