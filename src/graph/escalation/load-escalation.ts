import { buildLadder, type LadderStep } from '../../domain/escalation/build-escalation.ts';
import { describeStep } from '../../domain/escalation/describe-step.ts';
import type { StoredGrievanceStep } from '../../storage/grievance/grievance-step.map.ts';
import type { StoredOffice } from '../../storage/office/office.read.ts';
import type { StoredHolding, StoredPost } from '../../storage/post/post.read.ts';
import type { StoredService } from '../../storage/service/service.map.ts';
import type { GraphContext } from '../context.ts';
import { type PresentedFinding, presentFinding } from '../finding/present-finding.ts';
import type { EscalationStepType, EscalationType } from './escalation.type.ts';
import { presentGrievanceStep } from './present-grievance-step.ts';

/** Findings of a service that bear on whom to go to. */
const ABOUT_ESCALATION = new Set(['RESPONSIBLE_NOT_STATED', 'SUPERIOR_NOT_STATED', 'HOLDER_CONFLICT']);

/** Before a service's id: the key of the finding that its hierarchy runs in a circle, which is stored nowhere. */
export const CYCLE_FINDING = 'cycle-';

/** The ladder of a service. Every look-up goes through loaders, so that many services cost as much as one. */
export async function loadEscalation(service: StoredService, context: GraphContext): Promise<EscalationType> {
  const { loaders } = context;
  const [responsible, superior, office, findings, complaintTable] = await Promise.all([
    loadNamed(service.responsibleId, context),
    loadNamed(service.superiorId, context),
    loaders.office.byId.load(service.officeId),
    loaders.finding.ofService.load(service.id),
    loadComplaintTable(service.charterId, context),
  ]);
  const offices = await loadHierarchy([office?.id, responsible?.post.officeId, superior?.post.officeId], context);
  const ladder = buildLadder({
    officeId: service.officeId,
    deadline: service.deadline,
    responsible: responsible && { holdingId: responsible.holding.id, officeId: responsible.post.officeId },
    superior: superior && { holdingId: superior.holding.id, officeId: superior.post.officeId },
    grievance: complaintTable.map(({ row, post }) => ({ ...row, isHeadsPost: post?.isHead ?? false })),
    offices,
  });
  const named = [responsible, superior].filter((holding) => holding !== null);
  const rows = new Map(complaintTable.map(({ row }) => [row.id, row]));
  const steps = await Promise.all(
    ladder.steps.map((step) => {
      const row = rows.get(step.grievanceStepId ?? 0);
      return row ? presentGrievanceStep(row, step.ordinal, context) : presentStep(step, named, offices, context);
    }),
  );
  return {
    steps,
    complete: steps.every((step) => step.post !== null) && isTop(steps.at(-1)),
    findings: [
      ...findings.filter((finding) => ABOUT_ESCALATION.has(finding.code)),
      ...(ladder.cycle ? [cycleFinding(service, offices.get(ladder.steps.at(-1)?.officeId ?? 0))] : []),
    ],
  };
}

function isTop(step: EscalationStepType | undefined): boolean {
  return step?.role === 'CABINET_CELL' || step?.office?.parentId === null;
}

interface TableRow {
  row: StoredGrievanceStep;
  post: StoredPost | null;
}

async function loadComplaintTable(charterId: number, { loaders }: GraphContext): Promise<TableRow[]> {
  const rows = await loaders.grievance.ofCharter.load(charterId);
  return Promise.all(
    rows.map(async (row) => ({ row, post: row.postId === null ? null : await loaders.post.byId.load(row.postId) })),
  );
}

interface NamedHolding {
  holding: StoredHolding;
  post: StoredPost;
}

async function loadNamed(holdingId: number | null, { loaders }: GraphContext): Promise<NamedHolding | null> {
  if (holdingId === null) return null;
  const holding = await loaders.post.holding.load(holdingId);
  const post = holding === null ? null : await loaders.post.byId.load(holding.postId);
  return holding === null || post === null ? null : { holding, post };
}

async function loadHierarchy(
  ids: ReadonlyArray<number | undefined>,
  { loaders }: GraphContext,
): Promise<Map<number, StoredOffice>> {
  const found = (rows: ReadonlyArray<StoredOffice | Error | null>): StoredOffice[] =>
    rows.filter((row): row is StoredOffice => row !== null && !(row instanceof Error));
  const named = found(await loaders.office.byId.loadMany(ids.filter((id) => id !== undefined)));
  const above = found(await loaders.office.byId.loadMany(named.flatMap((office) => office.ancestorIds)));
  return new Map([...named, ...above].map((office) => [office.id, office]));
}

async function presentStep(
  step: LadderStep,
  named: readonly NamedHolding[],
  offices: ReadonlyMap<number, StoredOffice>,
  { loaders }: GraphContext,
): Promise<EscalationStepType> {
  const office = offices.get(step.officeId ?? 0) ?? null;
  const stated = named.find(({ holding }) => holding.id === step.holdingId);
  const posts = stated || office === null ? [] : await loaders.post.ofOffice.load(office.id);
  const post = stated?.post ?? posts.find(({ isHead }) => isHead) ?? null;
  const current = post === null ? null : await loaders.post.currentHolding.load(post.id);
  const holding = stated?.holding ?? current;
  const officer = holding?.officerId == null ? null : await loaders.post.officer.load(holding.officerId);
  const note = describeStep({
    role: step.role,
    basis: step.basis,
    office: { name: office?.name ?? '', nameEn: office?.nameEn ?? '' },
    designation: post?.designation ?? null,
    designationEn: post?.designationEn ?? null,
    holder: officer?.name ?? null,
  });
  return {
    ordinal: step.ordinal,
    role: step.role,
    basis: step.basis,
    office,
    post,
    officer,
    contact: holding?.contact ?? null,
    allows: step.allows,
    startsOn: null,
    dueOn: null,
    note: note.bn,
    noteEn: note.en,
  };
}

function cycleFinding(service: StoredService, lastOffice: StoredOffice | undefined): PresentedFinding {
  return presentFinding({
    id: `${CYCLE_FINDING}${service.id}`,
    code: 'ESCALATION_CYCLE',
    severity: 'ERROR',
    officeId: service.officeId,
    charterId: service.charterId,
    serviceId: service.id,
    at: service.at,
    line: service.at.line ?? null,
    character: null,
    cell: service.name,
    detail: { office: lastOffice?.name ?? '' },
  });
}
