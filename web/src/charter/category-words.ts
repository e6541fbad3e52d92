import type { ServiceCategory } from '../api/operations.ts';
import { defineWords } from '../language/words.ts';

/** The groups of a charter's services in the order of its sections. */
export const CATEGORIES = ['CITIZEN', 'INSTITUTIONAL', 'INTERNAL', 'UNSPECIFIED'] as const;

/** The category that a text names; null where it names none. */
export function readCategory(text: string | null): ServiceCategory | null {
  return CATEGORIES.find((category) => category === text) ?? null;
}

/** What the groups are called. */
export const CATEGORY_WORDS = defineWords<Record<ServiceCategory, string>>({
  bn: {
    CITIZEN: 'নাগরিক সেবা',
    INSTITUTIONAL: 'প্রাতিষ্ঠানিক সেবা',
    INTERNAL: 'অভ্যন্তরীণ সেবা',
    UNSPECIFIED: 'ভাগ করা হয়নি এমন সেবা',
  },
  en: {
    CITIZEN: 'Services to citizens',
    INSTITUTIONAL: 'Services to institutions',
    INTERNAL: 'Internal services',
    UNSPECIFIED: 'Services under no section',
  },
});
