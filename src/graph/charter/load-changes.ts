import { findChanges } from '../../domain/compare/changes/find-changes.ts';
import type { NamedOfficer, VersionedService } from '../../domain/compare/changes/versioned-service.ts';
import { DomainError } from '../../domain/errors.ts';
import { toBanglaDigits } from '../../domain/text/digits.ts';
import type { StoredCharter } from '../../storage/charter/charter.read.ts';
import type { StoredService } from '../../storage/service/service.map.ts';
import type { GraphContext } from '../context.ts';
import type { ServiceChangeType } from './service-change.type.ts';

/**
 * What changed against the version in force before, or the one numbered `since`; nothing in an office's first version.
 * Throws BAD_USER_INPUT where the office has no version of that number.
 */
export async function loadChanges(
  charter: StoredCharter,
  since: number | null,
  context: GraphContext,
): Promise<ServiceChangeType[]> {
  const formerId = await findFormerId(charter, since, context);
  if (formerId === null) return [];
  const [before, after] = await Promise.all([loadServices(formerId, context), loadServices(charter.id, context)]);
  return findChanges(before, after).map(({ bn, en, ...change }) => ({ ...change, explanation: bn, explanationEn: en }));
}

async function findFormerId(
  { id }: StoredCharter,
  since: number | null,
  { loaders }: GraphContext,
): Promise<number | null> {
  if (since === null) return (await loaders.charter.former.load(id))?.formerId ?? null;
  const numbered = await loaders.charter.numbered(since).load(id);
  if (numbered !== null) return numbered.formerId;
  throw new DomainError(
    'BAD_USER_INPUT',
    `The office has no version ${since} of its charter. Office.charters lists the versions.`,
    `অফিসটির সনদের ${toBanglaDigits(String(since))} নম্বর সংস্করণ নেই। Office.charters-এ সব সংস্করণ আছে।`,
    ['since'],
  );
}

async function loadServices(
  charterId: number,
  context: GraphContext,
): Promise<Array<StoredService & VersionedService>> {
  const services = await context.loaders.service.ofCharter.load(charterId);
  return Promise.all(
    services.map(async (service) => {
      const [responsible, superior] = await Promise.all([
        loadOfficer(service, 'responsible', context),
        loadOfficer(service, 'superior', context),
      ]);
      return { ...service, responsible, superior };
    }),
  );
}

/** Who is named; of a cell that names no post the words only, so that it is not taken for an empty one. */
async function loadOfficer(
  service: StoredService,
  role: 'responsible' | 'superior',
  { loaders }: GraphContext,
): Promise<NamedOfficer | null> {
  const holdingId = role === 'responsible' ? service.responsibleId : service.superiorId;
  const holding = holdingId === null ? null : await loaders.post.holding.load(holdingId);
  if (holding === null) {
    const text = (await loaders.service.officerCells.load(service.id))?.[role] ?? '';
    return SAYS_SOMETHING.test(text) ? { text, ...NOT_UNDERSTOOD } : null;
  }
  const [post, officer] = await Promise.all([
    loaders.post.byId.load(holding.postId),
    holding.officerId === null ? null : loaders.post.officer.load(holding.officerId),
  ]);
  const { acting, contact, text } = holding;
  const { phones, emails } = contact;
  return { text, name: officer?.name ?? null, designation: post?.designation ?? null, acting, phones, emails };
}

const SAYS_SOMETHING = /[\p{L}\p{N}]/u;
const NOT_UNDERSTOOD = { name: null, designation: null, acting: false, phones: [], emails: [] };
