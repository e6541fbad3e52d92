import { DomainError } from '../../domain/errors.ts';
import { FINDING_CODES, type FindingCode } from '../../domain/quality/finding-code.ts';
import type { FindingFilter as StoredFilter } from '../../storage/finding/finding.read.ts';
import type { GraphContext } from '../context.ts';
import { getScope } from '../scope.ts';
import type { FindingFilter } from './finding.args.ts';

/** A client's filter as storage takes it, of the charters in force today. `path` leads to the filter. */
export async function toFindingFilter(
  { under, code, severity }: FindingFilter,
  context: GraphContext,
  path: readonly string[],
): Promise<StoredFilter> {
  const scope = under == null ? null : await getScope(context, under, [...path, 'under']);
  return { scope, code: code == null ? null : getCode(code, path), severity, day: context.today };
}

function getCode(code: string, path: readonly string[]): FindingCode {
  const known = FINDING_CODES.find((candidate) => candidate === code);
  if (known !== undefined) return known;
  throw new DomainError(
    'BAD_USER_INPUT',
    `There is no finding code "${code}". docs/findings.md lists them.`,
    `“${code}” নামে কোনো কোড নেই। তালিকা docs/findings.md-এ আছে।`,
    [...path, 'code'],
  );
}
