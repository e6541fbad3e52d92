import type { ServiceCategory } from '../../api/operations.ts';
import { defineWords } from '../../language/words.ts';

/** The sections of a charter, in its order. */
export const CATEGORIES: readonly ServiceCategory[] = ['CITIZEN', 'INSTITUTIONAL', 'INTERNAL', 'UNSPECIFIED'];

export const CATEGORY_WORDS = defineWords<Readonly<Record<ServiceCategory, string>>>({
  bn: {
    CITIZEN: 'নাগরিক সেবা',
    INSTITUTIONAL: 'প্রাতিষ্ঠানিক সেবা',
    INTERNAL: 'অভ্যন্তরীণ সেবা',
    UNSPECIFIED: 'সেবা (দলিলে ভাগ করা নেই)',
  },
  en: {
    CITIZEN: 'Services for citizens',
    INSTITUTIONAL: 'Services for institutions',
    INTERNAL: 'Internal services',
    UNSPECIFIED: 'Services (the document has no sections)',
  },
});
