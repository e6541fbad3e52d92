import { buildLadder, type Ladder } from '../../domain/escalation/build-escalation.ts';
import type { StoredGrievanceStep } from '../../storage/grievance/grievance-step.map.ts';
import type { StoredOffice } from '../../storage/office/office.read.ts';
import type { StoredPost } from '../../storage/post/post.read.ts';
import type { StoredService } from '../../storage/service/service.map.ts';
import type { GraphContext } from '../context.ts';
import { type PresentedFinding, presentFinding } from '../finding/present-finding.ts';
import { dateSteps } from './date-steps.ts';
import type { EscalationStepType, EscalationType } from './escalation.type.ts';
import { loadHierarchy } from './load-hierarchy.ts';
import { loadLimits } from './load-limits.ts';
import { type NamedHolding, presentStep } from './present-step.ts';

/** Findings of a service that bear on whom to go to. */
const ABOUT_ESCALATION = new Set(['RESPONSIBLE_NOT_STATED', 'SUPERIOR_NOT_STATED', 'HOLDER_CONFLICT']);

/** Before a service's id: the key of the finding that its hierarchy runs in a circle, which is stored nowhere. */
export const CYCLE_FINDING = 'cycle-';

/**
 * The ladder of a service, dated where a day of submission (ISO 8601) is given. Every look-up goes through loaders, so
 * that many services cost as much as one.
 */
export async function loadEscalation(
  service: StoredService,
  submittedOn: string | null,
  context: GraphContext,
): Promise<EscalationType> {
  const { loaders } = context;
  const [responsible, superior, office, findings, complaintTable] = await Promise.all([
    loadNamed(service.responsibleId, context),
    loadNamed(service.superiorId, context),
    loaders.office.byId.load(service.officeId),
    loaders.finding.ofService.load(service.id),
    loadComplaintTable(service.charterId, context),
  ]);
  const officers = [responsible, superior].map((named) => named?.post.officeId);
  const rowOffices = complaintTable.map(({ row }) => row.officeId ?? undefined);
  const offices = await loadHierarchy([office?.id, ...officers, ...rowOffices], context);
  const ladder = buildLadder({
    officeId: service.officeId,
    deadline: service.deadline,
    responsible: responsible && { holdingId: responsible.holding.id, officeId: responsible.post.officeId },
    superior: superior && { holdingId: superior.holding.id, officeId: superior.post.officeId },
    grievance: complaintTable.map(({ row, post }) => ({ ...row, isHeadsPost: post?.isHead ?? false })),
    offices,
    limits: await loadLimits(office, offices, context),
  });
  const known = {
    named: [responsible, superior].filter((holding) => holding !== null),
    rows: new Map(complaintTable.map(({ row }) => [row.id, row])),
    offices,
  };
  const steps = await Promise.all(ladder.steps.map((step) => presentStep(step, known, context)));
  return {
    steps: submittedOn === null ? steps : await dateSteps({ service, submittedOn, ladder, steps }, context),
    complete: isComplete(steps),
    findings: [
      ...findings.filter((finding) => ABOUT_ESCALATION.has(finding.code)),
      ...(ladder.cycle ? [cycleFinding(service, lastOffice(ladder, offices))] : []),
    ],
  };
}

/** The grievance procedure names functions, of which nobody has said who holds them; what leads up to it names posts. */
function isComplete(steps: readonly EscalationStepType[]): boolean {
  const named = steps.filter(({ basis }) => basis !== 'GRIEVANCE_PROCEDURE');
  const last = named.at(-1);
  const endsAtTop = last?.role === 'CABINET_CELL' || last?.office?.parentId === null;
  return endsAtTop && named.every(({ post, role }) => post !== null || role === 'CABINET_CELL');
}

function lastOffice({ steps }: Ladder, offices: ReadonlyMap<number, StoredOffice>): StoredOffice | undefined {
  return offices.get(steps.findLast(({ basis }) => basis !== 'GRIEVANCE_PROCEDURE')?.officeId ?? 0);
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

async function loadNamed(holdingId: number | null, { loaders }: GraphContext): Promise<NamedHolding | null> {
  if (holdingId === null) return null;
  const holding = await loaders.post.holding.load(holdingId);
  const post = holding === null ? null : await loaders.post.byId.load(holding.postId);
  return holding === null || post === null ? null : { holding, post };
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
