/** The name that a host's robots.txt may address. */
export const ROBOT_NAME = 'Sanad';

const NOT_IN_A_HEADER = /[^\x21-\x7e]|[()\\]/g;

/** How Sanad names itself to the hosts it asks, with whom to turn to. */
export function userAgent(contact: string | null): string {
  const reachable = (contact ?? '').replace(NOT_IN_A_HEADER, '');
  return `${ROBOT_NAME}/1.0 (reads citizen charters${reachable === '' ? '' : `; +${reachable}`})`;
}
