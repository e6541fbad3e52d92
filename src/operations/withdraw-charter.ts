import { DomainError } from '../domain/errors.ts';
import { readCharters, type StoredCharter } from '../storage/charter/charter.read.ts';
import { lockOffices, markWithdrawn } from '../storage/charter/charter.write.ts';
import type { Database } from '../storage/connect.ts';
import { raiseRevision } from '../storage/dataset/dataset.write.ts';
import { addToFeed } from '../storage/feed/feed.write.ts';
import { readOfficerIdsNamedBy } from '../storage/post/post.read.ts';
import { saveToSearch } from '../storage/search/search.write.ts';

/** Characters of a reason: some sentences. */
export const LONGEST_REASON = 500;

/** Which version to withdraw, and why. `charterId` is null where the id given is none; `now` is an ISO 8601 instant. */
export interface WithdrawCharterInput {
  charterId: number | null;
  reason: string;
  now: string;
}

/**
 * Takes a version of a charter out of force: it was never valid, so it is in force on no day, and the versions around it
 * close up. It stays readable. A version that was withdrawn before is returned as it is, with the reason given then.
 * Throws BAD_USER_INPUT for a reason that is empty or longer than `LONGEST_REASON`, NOT_FOUND for an unknown version.
 */
export async function withdrawCharter(
  db: Database,
  { charterId, reason, now }: WithdrawCharterInput,
): Promise<StoredCharter> {
  const words = checkReason(reason);
  const { officeId } = await getCharter(db, charterId);
  return db.transaction(async (tx) => {
    await lockOffices(tx, [officeId]);
    const charter = await getCharter(tx, charterId);
    if (charter.withdrawnAt !== null) return charter;
    const withdrawn = await markWithdrawn(tx, charter, words, now);
    await saveToSearch(tx, 'Officer', await readOfficerIdsNamedBy(tx, charter.id));
    await raiseRevision(tx, now, [{ officeId, charterId: charter.id }]);
    await addToFeed(tx, 'WITHDRAWN', [charter.id], now);
    return withdrawn;
  });
}

async function getCharter(db: Database, id: number | null): Promise<StoredCharter> {
  const [charter] = id === null ? [] : await readCharters(db, [id]);
  if (charter !== undefined) return charter;
  throw new DomainError(
    'NOT_FOUND',
    'There is no charter of this id. Office.charters lists the versions with their ids.',
    'এই আইডির কোনো সনদ নেই। Office.charters-এ সব সংস্করণ ও তাদের আইডি আছে।',
    ['id'],
  );
}

/** A reason as it can be kept: a database text holds neither a zero byte nor half of a character. */
export function tidyReason(reason: string): string {
  return reason.replaceAll('\0', '').trim().normalize('NFC').toWellFormed();
}

/** Why something is done, as it is kept. Throws BAD_USER_INPUT for a reason that is empty or longer than `LONGEST_REASON`. */
export function checkReason(reason: string): string {
  const words = tidyReason(reason);
  if (words !== '' && words.length <= LONGEST_REASON) return words;
  throw new DomainError(
    'BAD_USER_INPUT',
    `Say why in 1 to ${LONGEST_REASON} characters; the reason is shown beside the version.`,
    'কারণ লিখুন, ১ থেকে ৫০০ অক্ষরে; সংস্করণের পাশে তা দেখানো হবে।',
    ['reason'],
  );
}
