/** Digits of one script, how many where they are padded, and what stands about them: `০২।` and `০৩।` have one form. */
function formOf(serial: string): string {
  const isPadded = /^[^\d০-৯]*[0০]/.test(serial);
  const digits = /[০-৯]/.test(serial) ? 'bangla' : 'ascii';
  const marks = serial.replace(/[\s\d০-৯]/g, '');
  return `${digits} ${isPadded} ${marks}`;
}

/**
 * Whether two serials are written alike, so that they count the same rows. A padded number below ten and one from ten
 * on are alike.
 *
 * In:  `০৮।` and `১১।`; `০৮` and `৯`
 * Out: true; false
 */
export function sameSerialForm(one: string, other: string): boolean {
  if (formOf(one) === formOf(other)) return true;
  const isFromTen = /[1-9১-৯][\d০-৯]/.test(other) || /[1-9১-৯][\d০-৯]/.test(one);
  return isFromTen && formOf(one).replace('true', 'false') === formOf(other).replace('true', 'false');
}
