import type { Column } from '../../domain/charter/column.ts';
import type { ServiceCategory } from '../../domain/charter/service-category.ts';
import type { Random } from '../random.ts';

/** The columns that a made-up charter can have, each with the headings that offices write over it. */
const HEADINGS = {
  SERIAL: ['ক্রমিক নং', 'ক্রমিক নং', 'ক্রমিকনং', 'ক্রঃ নং', 'ক্রমিক'],
  NAME: ['সেবার নাম', 'সেবার নাম', 'সেবার বিবরণ', 'সেবা', 'সেবাসমূহের নাম'],
  METHOD: ['সেবা প্রদান পদ্ধতি', 'সেবা প্রদান পদ্ধতি', 'সেবা প্রাপ্তির পদ্ধতি', 'সেবা প্রদানের পদ্ধতি'],
  DOCUMENTS: ['প্রয়োজনীয় কাগজপত্র', 'প্রয়োজনীয় কাগজ পত্র', 'প্রয়োজনীয় দলিলপত্র'],
  DOCUMENTS_PLACE: ['প্রয়োজনীয় কাগজপত্র/আবেদন ফরম প্রাপ্তি স্থান', 'প্রয়োজনীয় কাগজপত্র প্রাপ্তির স্থান', 'আবেদন ফরম প্রাপ্তিস্থান'],
  DOCUMENTS_AND_PLACE: ['প্রয়োজনীয় কাগজপত্র ও প্রাপ্তি স্থান', 'প্রয়োজনীয় কাগজ পত্র ও প্রাপ্তিস্থান', 'প্রয়োজনীয় কাগজপত্র এবং প্রাপ্তি স্থান'],
  FEE: ['সেবার মূল্য', 'ফি', 'সেবা মূল্য', 'নির্ধারিত ফি'],
  FEE_AND_PAYMENT: ['সেবার মূল্য ও পরিশোধ পদ্ধতি', 'সেবামূল্য এবং পরিশোধ পদ্ধতি (যদি থাকে)', 'সেবা মূল্য ও পরিশোধ পদ্ধতি'],
  DEADLINE: [
    'সেবা প্রদানের সময়সীমা',
    'সেবা প্রদানের সর্বোচ্চ সময়সীমা',
    'সেবা প্রদানে সর্বোচ্চ সময়',
    'সেবা প্রাপ্তির সময়সীমা',
    'নিষ্পত্তির সময় সীমা',
  ],
  RESPONSIBLE: [
    'দায়িত্বপ্রাপ্ত কর্মকর্তা (নাম, পদবি, ফোন নম্বর ও ই-মেইল)',
    'দায়িত্বপ্রাপ্ত কর্মকর্তা',
    'দায়িত্ব প্রাপ্ত কর্মকর্তা/কর্মচারী',
    'দায়িত্বপ্রাপ্ত কর্মকর্তা (পদবি, ফোন ও ইমেইল)',
  ],
  SUPERIOR: ['উর্ধ্বতন কর্মকর্তা (নাম, পদবি, ফোন ও ইমেইল)', 'ঊর্ধ্বতন কর্তৃপক্ষ', 'উর্ধ্বতন কর্মকর্তা, যার কাছে আপিল করা যাবে'],
  REMEDY: ['প্রতিকার বিধানে নিয়োজিত কর্মকর্তা', 'সেবা প্রদানে ব্যর্থ হলে প্রতিকারকারী কর্মকর্তা'],
} as const satisfies Partial<Record<Column, readonly string[]>>;

/** A column that a made-up charter can have. */
export type CharterColumn = keyof typeof HEADINGS;

/** One heading for each column. */
export function chooseHeadings(columns: readonly CharterColumn[], random: Random): string[] {
  return columns.map((column) => random.oneOf<string>(HEADINGS[column]));
}

type Category = Exclude<ServiceCategory, 'UNSPECIFIED'>;

/** How the three groups of services are headed; `{n}` is the number of the group. */
const SECTION_STYLES: ReadonlyArray<readonly [style: string, weight: number]> = [
  ['২.{n}) {name}', 6],
  ['২.{n}) {name}:', 2],
  ['২.{n}. {name}', 1],
  ['২.{n} {name}', 1],
  ['{n}) {name}', 1],
  ['{name}ঃ', 1],
];
const SECTION_NAMES: Readonly<Record<Category, string>> = {
  CITIZEN: 'নাগরিক সেবা',
  INSTITUTIONAL: 'প্রাতিষ্ঠানিক সেবা',
  INTERNAL: 'অভ্যন্তরীণ সেবা',
};
const SECTION_NUMBERS: Readonly<Record<Category, string>> = { CITIZEN: '১', INSTITUTIONAL: '২', INTERNAL: '৩' };

/** One way of heading the groups, for a whole charter. */
export function chooseSectionStyle(random: Random): string {
  return random.weighted(SECTION_STYLES);
}

/** The heading of a group of services. */
export function sectionHeading(style: string, category: Category): string {
  return style.replace('{n}', SECTION_NUMBERS[category]).replace('{name}', SECTION_NAMES[category]);
}
