import type { QualityPart } from '../../api/operations.ts';
import { defineWords } from '../../language/words.ts';

export const PART_WORDS = defineWords<Readonly<Record<QualityPart, { name: string; meaning: string }>>>({
  bn: {
    COMPLETENESS: { name: 'সম্পূর্ণতা', meaning: 'যা লেখা থাকা দরকার তার কতটুকু লেখা আছে' },
    PRECISION: { name: 'স্পষ্টতা', meaning: 'সময়সীমা ও মূল্য সংখ্যায় বলা আছে কি না' },
    FRESHNESS: { name: 'হালনাগাদ', meaning: 'স্বাক্ষরের পর কত দিন গেছে' },
    ESCALATION: { name: 'প্রতিকারের পথ', meaning: 'দেরি হলে কার কাছে যেতে হবে তা বলা আছে কি না' },
  },
  en: {
    COMPLETENESS: { name: 'Completeness', meaning: 'how much of what must be stated is stated' },
    PRECISION: { name: 'Precision', meaning: 'whether deadlines and fees are given as numbers' },
    FRESHNESS: { name: 'Freshness', meaning: 'how long ago it was signed' },
    ESCALATION: { name: 'Escalation', meaning: 'whether it says whom to go to when a promise is not kept' },
  },
});
