const DHAKA_AND_NEW_LANDLINE = /^02[0-9]{7,9}$/;
const MOBILE = /^01[3-9][0-9]{8}$/;
const OLD_LANDLINE = /^\(?(0[3-9][0-9]{1,3})\s?[)\u2010-\u2015-][\s\u2010-\u2015-]*([0-9]{5,7})$/;
const COUNTRY_CODE = /^(?:00|\+)?\s*(?:\(\s*)?88(?=[0)\s\u2010-\u2015-])/;

/** Digits of a Bangladeshi number behind its trunk zero: eight to ten. */
const LONGEST_SIGNIFICANT = 10;
const SHORTEST_SIGNIFICANT = 8;

/** Takes +88, 88, +880 or 00880 off; what follows starts with the trunk zero again. */
function withoutCountryCode(written: string): string {
  const rest = written.replace(COUNTRY_CODE, '').replace(/^[\s)\u2010-\u2015-]+/, '');
  if (rest === written) return written;
  return rest.replace(/^0[)\s\u2010-\u2015-]+(?=0?[1-9])/, '0').replace(/^00/, '0');
}

function oldLandline(written: string): string | null {
  const match = OLD_LANDLINE.exec(written);
  if (match === null) return null;
  const number = `${match[1] ?? ''}${match[2] ?? ''}`;
  const significant = number.length - 1;
  return significant >= SHORTEST_SIGNIFICANT && significant <= LONGEST_SIGNIFICANT ? number : null;
}

/**
 * The E.164 form of one written Bangladeshi number (ASCII digits), null where it is none.
 * Mobiles and `02` landlines by rule, older landlines only where a hyphen or bracket sets off the area code.
 */
export function nationalNumber(written: string): string | null {
  const local = withoutCountryCode(written.trim());
  const digits = local.replace(/[^0-9]/g, '');
  const restored = digits.startsWith('00') ? digits.slice(1) : digits;
  if (MOBILE.test(restored) || DHAKA_AND_NEW_LANDLINE.test(restored)) return `+880${restored.slice(1)}`;
  const old = oldLandline(local);
  return old === null ? null : `+880${old.slice(1)}`;
}
