import type { FindingCode } from '../finding-code.ts';

/** Why points are lost, in Bangla and English, and which findings may stand at the same cell, the likeliest first. */
export interface LossText {
  reason: string;
  reasonEn: string;
  findings: readonly FindingCode[];
}

/** A row whose cells do not fit its columns is named once for all of them. */
const ROW: readonly FindingCode[] = ['CELL_COUNT_DIFFERS', 'ROW_SHIFTED'];
const DATE: readonly FindingCode[] = ['SIGNATURE_MISSING', 'SIGNATURE_DATE_MISSING', 'SIGNATURE_DATE_UNREADABLE'];
const DEADLINE: readonly FindingCode[] = ['DEADLINE_NUMBER_MISSING', 'DEADLINE_MISSING', 'NOTHING_ABOVE', ...ROW];
const FEE: readonly FindingCode[] = ['FEE_MISSING', ...ROW];
const RESPONSIBLE: readonly FindingCode[] = ['RESPONSIBLE_NOT_STATED', 'OFFICER_UNREADABLE', ...ROW];
const CONTACT: readonly FindingCode[] = ['PHONE_UNREADABLE', 'EMAIL_MALFORMED'];

const TEXTS = {
  NO_SERVICES: {
    reason: 'নথিতে কোনো সেবা পাওয়া যায়নি।',
    reasonEn: 'No service was found in the document.',
    findings: ['NO_SERVICES_FOUND'],
  },
  NAME_MISSING: {
    reason: 'সেবার নাম লেখা নেই।',
    reasonEn: 'The service has no name.',
    findings: ['SERVICE_NAME_MISSING', ...ROW],
  },
  ACCESS_MISSING: {
    reason: 'সেবা কীভাবে বা কোথায় পাওয়া যায় তা লেখা নেই।',
    reasonEn: 'It is not said how or where the service is had.',
    findings: ROW,
  },
  PAPERS_MISSING: {
    reason: 'কী কাগজপত্র লাগবে তা লেখা নেই।',
    reasonEn: 'It is not said which papers are needed.',
    findings: ROW,
  },
  FEE_MISSING: { reason: 'সেবার মূল্য লেখা নেই।', reasonEn: 'No fee is given.', findings: FEE },
  DEADLINE_MISSING: { reason: 'সময়সীমা লেখা নেই।', reasonEn: 'No deadline is given.', findings: DEADLINE },
  RESPONSIBLE_MISSING: {
    reason: 'দায়িত্বপ্রাপ্ত কর্মকর্তার পদ লেখা নেই।',
    reasonEn: 'The post of the responsible officer is not given.',
    findings: RESPONSIBLE,
  },
  VISION_MISSING: { reason: 'ভিশন লেখা নেই।', reasonEn: 'The charter states no vision.', findings: [] },
  MISSION_MISSING: { reason: 'মিশন লেখা নেই।', reasonEn: 'The charter states no mission.', findings: [] },
  EXPECTATIONS_MISSING: {
    reason: 'সেবাগ্রহীতার কাছে কী প্রত্যাশা তা লেখা নেই।',
    reasonEn: 'The charter does not say what it asks of the applicant.',
    findings: [],
  },
  DATE_MISSING: { reason: 'সনদে তারিখ নেই।', reasonEn: 'The charter is not dated.', findings: DATE },
  SIGNER_MISSING: {
    reason: 'সনদে স্বাক্ষরকারীর নাম নেই।',
    reasonEn: 'The charter does not name who signed it.',
    findings: ['SIGNATURE_MISSING'],
  },
  DEADLINE_WITHOUT_BOUND: {
    reason: 'সময়সীমায় কোনো সংখ্যা নেই, তাই কবে দেরি হয় তা বলা যায় না।',
    reasonEn: 'The deadline gives no number, so nobody can say when it is late.',
    findings: DEADLINE,
  },
  DEADLINE_UNREADABLE: {
    reason: 'সময়সীমাটি নিশ্চিতভাবে বোঝা যায় না।',
    reasonEn: 'The deadline cannot be read with certainty.',
    findings: ['DEADLINE_UNREADABLE', 'CELL_REFERS_TO_COLUMN', ...ROW],
  },
  DEADLINE_LEFT_OPEN: {
    reason: 'সময়সীমা নির্দেশনা বা আইনের ওপর ছেড়ে দেওয়া; সনদে কোনো সংখ্যা নেই।',
    reasonEn: 'The deadline is left to instructions or to a law; the charter itself gives no number.',
    findings: [],
  },
  DEADLINE_CASE_OPEN: {
    reason: 'সময়সীমা ক্ষেত্রভেদে ভিন্ন; সব ক্ষেত্রে সংখ্যা নেই।',
    reasonEn: 'The deadline depends on the case, and not every case has a number.',
    findings: [],
  },
  FEE_WITHOUT_AMOUNT: {
    reason: 'সেবার মূল্যে কোনো পরিমাণ নেই।',
    reasonEn: 'The fee gives no amount.',
    findings: FEE,
  },
  FEE_UNREADABLE: {
    reason: 'সেবার মূল্য নিশ্চিতভাবে বোঝা যায় না।',
    reasonEn: 'The fee cannot be read with certainty.',
    findings: ['FEE_UNREADABLE', ...ROW],
  },
  FEE_LEFT_OPEN: {
    reason: 'মূল্য আইন বা নীতিমালার ওপর ছেড়ে দেওয়া; সনদে কোনো পরিমাণ নেই।',
    reasonEn: 'The fee is left to a law or policy; the charter itself gives no amount.',
    findings: [],
  },
  FEE_CASE_OPEN: {
    reason: 'মূল্য ক্ষেত্রভেদে ভিন্ন; সব ক্ষেত্রে পরিমাণ নেই।',
    reasonEn: 'The fee depends on the case, and not every case has an amount.',
    findings: [],
  },
  UNDATED: {
    reason: 'তারিখ না থাকায় সনদটি কত পুরোনো তা জানা যায় না।',
    reasonEn: 'Without a date nobody knows how old the charter is.',
    findings: DATE,
  },
  OLD: {
    reason: 'সনদটি এক বছরের বেশি আগে স্বাক্ষরিত।',
    reasonEn: 'The charter was signed more than a year ago.',
    findings: [],
  },
  RESPONSIBLE_UNKNOWN: {
    reason: 'কার কাছে যেতে হবে তা বলা নেই।',
    reasonEn: 'It is not said whom to go to.',
    findings: RESPONSIBLE,
  },
  RESPONSIBLE_UNREACHABLE: {
    reason: 'দায়িত্বপ্রাপ্ত কর্মকর্তার ফোন বা ই-মেইল নেই, বা পড়া যায় না।',
    reasonEn: 'The responsible officer has no telephone number or e-mail address that can be read.',
    findings: CONTACT,
  },
  SUPERIOR_UNKNOWN: {
    reason: 'ঊর্ধ্বতন কর্মকর্তার পদ লেখা নেই।',
    reasonEn: 'The post of the superior officer is not given.',
    findings: ['SUPERIOR_NOT_STATED', 'OFFICER_UNREADABLE', ...ROW],
  },
  SUPERIOR_UNREACHABLE: {
    reason: 'ঊর্ধ্বতন কর্মকর্তার ফোন বা ই-মেইল নেই, বা পড়া যায় না।',
    reasonEn: 'The superior officer has no telephone number or e-mail address that can be read.',
    findings: CONTACT,
  },
  COMPLAINT_TABLE_MISSING: {
    reason: 'সনদে অভিযোগের সারণি (জিআরএস) নেই।',
    reasonEn: 'The charter has no complaint table (GRS).',
    findings: [],
  },
  COMPLAINT_STEP_INCOMPLETE: {
    reason: 'অভিযোগের এই ধাপে কার কাছে বা কত দিনে তা পুরো বলা নেই।',
    reasonEn: 'This step of the complaint table does not fully say whom to go to or how long it takes.',
    findings: ['GRIEVANCE_OFFICER_MISSING', 'GRIEVANCE_LIMIT_MISSING'],
  },
} as const satisfies Record<string, LossText>;

/** What a lost point can be lost for. */
export type LossCause = keyof typeof TEXTS;

/** The sentences of every cause. */
export const LOSS_TEXTS: Readonly<Record<LossCause, LossText>> = TEXTS;
