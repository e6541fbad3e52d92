import { formatNumber } from '../../language/format.ts';
import { defineWords } from '../../language/words.ts';

const bn = (count: number) => formatNumber(count, 'bn');
const en = (count: number) => formatNumber(count, 'en');

/** What the page says beside its parts. */
export const DISTRICT_WORDS = defineWords({
  bn: {
    title: (name: string) => `${name} জেলা`,
    unknownTitle: 'জেলা',
    country: 'বাংলাদেশ',
    division: (name: string) => `${name} বিভাগ`,
    way: 'কোথায় আছেন',
    lead: 'জেলা ও উপজেলা প্রশাসনের জন্য: এ জেলার কোন অফিস কোন সেবা কত দিনে দেবে বলে কথা দিয়েছে, আর কোথায় সময় জানায়নি।',
    comparisonFile: (format: string) => `ছক ${format}`,
    servicesFile: (format: string) => `সেবার তালিকা ${format}`,
    offices: 'অফিস',
    withCharter: 'সনদ আছে',
    services: 'সেবা',
    stated: 'সময়সীমা দেওয়া',
    missing: 'নীরব: সময়সীমা নেই',
    quality: 'গড় মান (১০০-তে)',
    noQuality: 'জানা নেই',
    noOrganisations: 'এই সার্ভারে এখনও কোনো প্রতিষ্ঠান নেই, তাই দেখানোর মতো অফিসও নেই।',
    noOfficesTitle: (organisation: string) => `এ জেলায় এই প্রতিষ্ঠানের কোনো অফিস জানা নেই: ${organisation}`,
    noOffices: 'উপরে অন্য প্রতিষ্ঠান বেছে নিন। অফিস থাকার কথা হলে সার্ভারের প্রশাসককে জানান: তিনি অফিসটি যোগ করতে পারেন।',
    noChartersTitle: (count: number) => `${bn(count)}টি অফিসের একটিরও সনদ এ দিনে জানা নেই`,
    noCharters:
      'তাই কোন সেবা কত দিনে পাওয়ার কথা, তা তুলনা করা যাচ্ছে না। এর অর্থ এই নয় যে অফিসের সনদ নেই: এই সার্ভারে কেবল এখনও আসেনি।',
    check: 'হাতে থাকা সনদ যাচাই করুন',
    sources: 'কোথা থেকে সনদ আনা হয় দেখুন',
    areaWithout: (name: string) => `${name} উপজেলায় এই প্রতিষ্ঠানের কোনো অফিস জানা নেই।`,
    areaElsewhere: (slug: string) => `“${slug}” এ জেলার কোনো উপজেলা নয়, তাই কিছু চিহ্নিত করা হয়নি।`,
  },
  en: {
    title: (name: string) => `${name} District`,
    unknownTitle: 'District',
    country: 'Bangladesh',
    division: (name: string) => `${name} Division`,
    way: 'Where you are',
    lead: 'For district and upazila administrations: which office of this district promises which service in how many days, and where it gives no time.',
    comparisonFile: (format: string) => `matrix ${format}`,
    servicesFile: (format: string) => `services ${format}`,
    offices: 'Offices',
    withCharter: 'With a charter',
    services: 'Services',
    stated: 'Deadlines stated',
    missing: 'Silent: no deadline',
    quality: 'Mean quality (of 100)',
    noQuality: 'Not known',
    noOrganisations: 'There is no organisation on this server yet, and so no office to show.',
    noOfficesTitle: (organisation: string) => `No office of ${organisation} is known in this district`,
    noOffices:
      'Choose another organisation above. If there should be one, tell the administrator of this server, who can add it.',
    noChartersTitle: (count: number) =>
      count === 1
        ? 'No charter of the only office is known on this day'
        : `None of the ${en(count)} offices has a charter known on this day`,
    noCharters:
      'So nothing can be compared. It does not mean that an office has no charter: none has come to this server yet.',
    check: 'Check a charter that you have',
    sources: 'See where charters are fetched from',
    areaWithout: (name: string) => `No office of this organisation is known in ${name} Upazila.`,
    areaElsewhere: (slug: string) => `“${slug}” is no upazila of this district, so nothing is marked.`,
  },
});
