import { inDigitsOf } from '../../language/format.ts';
import type { Language } from '../../language/language.ts';

/** A number as people in Bangladesh write it: 01717-591287 for +8801717591287; others stay as they are. */
export function phoneWords(phone: string, language: Language): string {
  const local = phone.replace(/^\+880/, '0');
  const mobile = /^(01\d{3})(\d{6})$/.exec(local);
  return inDigitsOf(mobile === null ? local : `${mobile[1]}-${mobile[2]}`, language);
}

/** The address of a web page as a charter writes it, if it can be opened: two dots in a row lead nowhere. */
export function webAddress(url: string): string | null {
  const address = /^https?:\/\//i.test(url) ? url : `http://${url}`;
  if (!URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  return hostname.includes('..') || !hostname.includes('.') ? null : address;
}
