import { readFileSync } from 'node:fs';

const KALIGANJ = readFileSync(new URL('../../data/charters/doict-lalmonirhat-kaliganj.txt', import.meta.url), 'utf8');

/** The text of Kaliganj's charter without the lines that name its office: it may then be given to any office. */
export function namelessCharter(text: string = KALIGANJ): string {
  return text
    .split('\n')
    .filter((line) => !line.startsWith('কালীগঞ্জ, লালমনিরহাট') && line !== 'doict.kaliganj.lalmonirhat.gov.bd')
    .join('\n');
}
