import type { Channel } from '../../api/operations.ts';
import { defineWords } from '../../language/words.ts';

export const CHANNEL_WORDS = defineWords<Readonly<Record<Channel, string>>>({
  bn: {
    WEBSITE: 'ওয়েবসাইট',
    PHONE: 'টেলিফোন',
    EMAIL: 'ই-মেইল',
    IN_PERSON: 'সরাসরি',
    POST_OR_LETTER: 'চিঠি বা ডাক',
    E_NOTHI: 'ই-নথি',
    ON_DEMAND: 'চাহিদা অনুযায়ী',
    ON_REQUISITION: 'অধিযাচনে',
    ON_INSTRUCTION: 'নির্দেশ অনুযায়ী',
    ONLINE: 'অনলাইন',
    OTHER: 'অন্যান্য',
  },
  en: {
    WEBSITE: 'website',
    PHONE: 'telephone',
    EMAIL: 'e-mail',
    IN_PERSON: 'in person',
    POST_OR_LETTER: 'letter or post',
    E_NOTHI: 'e-Nothi',
    ON_DEMAND: 'on demand',
    ON_REQUISITION: 'on requisition',
    ON_INSTRUCTION: 'on instruction',
    ONLINE: 'online',
    OTHER: 'other',
  },
});
