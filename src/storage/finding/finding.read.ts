import { and, eq, getTableColumns, type InferSelectModel, type SQL } from 'drizzle-orm';
import type { Severity } from '../../domain/quality/finding.ts';
import type { Scope } from '../area/scope.read.ts';
import { ofCharterInForce } from '../charter/charter.read.ts';
import type { Database } from '../connect.ts';
import { officeInScope } from '../office/office.read.ts';
import { countListing, type Page, type PageRequest, readPage } from '../page.ts';
import { isAnyOf, statement } from '../statement.ts';
import { findings } from './finding.table.ts';

export type StoredFinding = InferSelectModel<typeof findings>;

const byId = statement((db) => db.select().from(findings).where(isAnyOf(findings.id, 'ids')).prepare('findings_by_id'));
const ofCharter = statement((db) =>
  db
    .select()
    .from(findings)
    .where(isAnyOf(findings.charterId, 'ids'))
    .orderBy(findings.id)
    .prepare('findings_of_charter'),
);
const ofService = statement((db) =>
  db
    .select()
    .from(findings)
    .where(isAnyOf(findings.serviceId, 'ids'))
    .orderBy(findings.id)
    .prepare('findings_of_service'),
);

export function readFindings(db: Database, ids: readonly number[]): Promise<StoredFinding[]> {
  return byId(db).execute({ ids });
}

/** The findings of the charters, in the order of the documents. */
export function readFindingsOfCharters(db: Database, charterIds: readonly number[]): Promise<StoredFinding[]> {
  return ofCharter(db).execute({ ids: charterIds });
}

export function readFindingsOfServices(db: Database, serviceIds: readonly number[]): Promise<StoredFinding[]> {
  return ofService(db).execute({ ids: serviceIds });
}

/** Which findings to list: those of charters in force on `day` that meet every condition given. */
export interface FindingFilter {
  scope?: Scope | null | undefined;
  code?: StoredFinding['code'] | null | undefined;
  severity?: Severity | null | undefined;
  day: string;
}

export function pageFindings(db: Database, filter: FindingFilter, page: PageRequest): Promise<Page<StoredFinding>> {
  const order = { keys: [{ expression: findings.id, type: 'integer' as const }] };
  return readPage(db, { table: findings, fields: getTableColumns(findings), where: findingWhere(filter), order }, page);
}

export function countFindings(db: Database, filter: FindingFilter): Promise<number> {
  return countListing(db, { table: findings, where: findingWhere(filter) });
}

function findingWhere({ scope, code, severity, day }: FindingFilter): SQL | undefined {
  return and(
    ofCharterInForce(findings.charterId, day),
    scope == null ? undefined : officeInScope(findings.officeId, scope),
    code == null ? undefined : eq(findings.code, code),
    severity == null ? undefined : eq(findings.severity, severity),
  );
}
