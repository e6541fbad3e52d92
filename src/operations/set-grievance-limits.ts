import type { DomainError } from '../domain/errors.ts';
import type { GrievanceLimit } from '../domain/escalation/grievance-limit.ts';
import type { Database } from '../storage/connect.ts';
import { raiseRevision } from '../storage/dataset/dataset.write.ts';
import { readGrievanceLimits, type StoredGrievanceLimit } from '../storage/grievance/grievance-limit.read.ts';
import {
  lockGrievanceLimits,
  removeLimitsOf,
  saveGrievanceLimits,
} from '../storage/grievance/grievance-limit.write.ts';
import { DATA_DIRECTORY, readDataFile } from './load-data/data-file.ts';
import { GRIEVANCE_LIMITS_FILE, loadGrievanceLimits } from './load-data/grievance-limits.ts';
import { MOST_ERRORS } from './most-errors.ts';
import { checkRequest } from './set-grievance-limits/check-request.ts';
import { wrongNumberOfLimits } from './set-grievance-limits/refusals.ts';
import { MOST_LIMITS, tidyLimit } from './set-grievance-limits/rows.ts';
import { bodiesSetSo, inOrderOfProcedure } from './set-grievance-limits/sets.ts';

/**
 * Limits to set, and bodies (slugs) whose limits set by hand are given up. `now` is an ISO 8601 instant; `directory`
 * holds the project's own data files.
 */
export interface SetGrievanceLimitsInput {
  limits: readonly GrievanceLimit[];
  remove: readonly string[];
  now: string;
  dryRun: boolean;
  directory?: string;
}

/** What was stored and given up; `unchanged` limits were set just so before. With errors nothing is stored. */
export interface SetGrievanceLimitsResult {
  limits: StoredGrievanceLimit[];
  removed: string[];
  unchanged: number;
  errors: DomainError[];
}

/**
 * Sets how long the steps of the grievance procedure may take at offices, organisations or in the country, in one
 * transaction: all or none. The whole set of each body that is named is replaced. Where a body's set is given up, the
 * one that the project's data has for it comes back; without one, the body above is asked again. What is wrong comes
 * back as data, up to a hundred errors, each at its row and field. Two such requests take turns.
 */
export async function setGrievanceLimits(
  db: Database,
  { limits: given, remove, now, dryRun, directory = DATA_DIRECTORY }: SetGrievanceLimitsInput,
): Promise<SetGrievanceLimitsResult> {
  const rows = given.length + remove.length;
  if (rows === 0 || rows > MOST_LIMITS) return { ...NOTHING, errors: [wrongNumberOfLimits(['limits'], MOST_LIMITS)] };
  const limits = given.map(tidyLimit);

  return db.transaction(async (tx) => {
    await lockGrievanceLimits(tx);
    const stored = await readGrievanceLimits(tx, [...limits.map(({ appliesTo }) => appliesTo), ...remove]);
    const errors = await checkRequest(tx, { limits, remove, stored });
    if (errors.length > 0) return { ...NOTHING, errors: errors.slice(0, MOST_ERRORS) };
    const setSo = bodiesSetSo(limits, stored);
    const wanted = limits.filter(({ appliesTo }) => !setSo.has(appliesTo));
    const unchanged = limits.length - wanted.length;
    if (dryRun || wanted.length + remove.length === 0) return { ...NOTHING, unchanged };
    if (remove.length > 0) await giveUp(tx, remove, directory);
    await saveGrievanceLimits(tx, inOrderOfProcedure(wanted), true);
    await raiseRevision(tx, now);
    const saved = await readGrievanceLimits(tx, [...new Set(wanted.map(({ appliesTo }) => appliesTo))]);
    return { limits: saved, removed: [...remove], unchanged, errors: [] };
  });
}

const NOTHING: SetGrievanceLimitsResult = { limits: [], removed: [], unchanged: 0, errors: [] };

async function giveUp(tx: Database, bodies: readonly string[], directory: string): Promise<void> {
  await removeLimitsOf(tx, bodies);
  await loadGrievanceLimits(tx, await readDataFile(directory, GRIEVANCE_LIMITS_FILE));
}
