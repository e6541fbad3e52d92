/** From this many years on a charter is called old. */
const OLD_AFTER_YEARS = 2;

/** Whether more than two years have passed since a charter was signed; both days ISO 8601. */
export function isOld(day: string, signedOn: string): boolean {
  const [year = 0] = signedOn.split('-').map(Number);
  return day > `${year + OLD_AFTER_YEARS}${signedOn.slice(4)}`;
}
