import { registerEnumType } from 'type-graphql';
import { CERTAINTIES, CLOSURE_KINDS, DAY_EFFECTS } from '../domain/calendar/calendar-order.ts';
import { CHANNELS } from '../domain/charter/channel.ts';
import { GRIEVANCE_ROLES } from '../domain/charter/grievance-step.ts';
import { SERVICE_CATEGORIES } from '../domain/charter/service-category.ts';
import { ASPECTS } from '../domain/compare/aspects.ts';
import { CHANGE_KINDS } from '../domain/compare/changes/change.ts';
import { DEADLINE_VERDICTS } from '../domain/compare/deadline-verdict.ts';
import { DEADLINE_KINDS, TIME_UNITS } from '../domain/deadline/deadline.ts';
import { DUE_STATUSES } from '../domain/due-date/due-date.ts';
import { ESCALATION_BASES, ESCALATION_ROLES } from '../domain/escalation/build-escalation.ts';
import { FEE_KINDS } from '../domain/fee/fee.ts';
import { AREA_LEVELS } from '../domain/office/area.ts';
import { SEVERITIES } from '../domain/quality/finding.ts';
import { QUALITY_PARTS } from '../domain/quality/score/weights.ts';
import { AUTHORITIES, SOURCE_KINDS, SOURCE_STATUSES } from '../domain/source/source.ts';
import { EFFECTIVE_BASES } from '../storage/charter/charter.table.ts';

type EnumObject<Value extends string> = { readonly [value in Value]: value };

/** Registers a closed list of the domain as a GraphQL enum whose values are their own names. */
function graphEnum<Value extends string>(
  name: string,
  values: readonly Value[],
  description?: string,
): EnumObject<Value> {
  const object = Object.fromEntries(values.map((value) => [value, value])) as EnumObject<Value>;
  registerEnumType(object, { name, ...(description !== undefined && { description }) });
  return object;
}

export const AreaLevelEnum = graphEnum('AreaLevel', AREA_LEVELS);
export const ServiceCategoryEnum = graphEnum(
  'ServiceCategory',
  SERVICE_CATEGORIES,
  'UNSPECIFIED: the document has no sections',
);
export const SeverityEnum = graphEnum('Severity', SEVERITIES);
export const EffectiveBasisEnum = graphEnum('EffectiveBasis', EFFECTIVE_BASES);
export const ChannelEnum = graphEnum('Channel', CHANNELS);
export const DeadlineKindEnum = graphEnum('DeadlineKind', DEADLINE_KINDS);
export const TimeUnitEnum = graphEnum('TimeUnit', TIME_UNITS);
export const FeeKindEnum = graphEnum('FeeKind', FEE_KINDS);
export const EscalationRoleEnum = graphEnum('EscalationRole', ESCALATION_ROLES);
export const EscalationBasisEnum = graphEnum('EscalationBasis', ESCALATION_BASES);
export const GrievanceRoleEnum = graphEnum('GrievanceRole', GRIEVANCE_ROLES);
export const DueStatusEnum = graphEnum(
  'DueStatus',
  DUE_STATUSES,
  'Only DATED, IMMEDIATE and BY_CASE give dates. OUTSIDE_CALENDAR: the days lie beyond what the calendar knows.',
);
export const CalendarEffectEnum = graphEnum(
  'CalendarEffect',
  DAY_EFFECTS,
  'REGULAR: the weekly rule holds again. COVERED: the calendar knows these days.',
);
export const ClosureKindEnum = graphEnum(
  'ClosureKind',
  CLOSURE_KINDS,
  'GENERAL: সাধারণ ছুটি. EXECUTIVE: নির্বাহী আদেশে ছুটি. COMPENSATION: worked for a day that was given free.',
);
export const CalendarCertaintyEnum = graphEnum(
  'CalendarCertainty',
  CERTAINTIES,
  'LISTED: in the list of the year. AMENDED: by a later order. INFERRED: no source names the day itself.',
);
export const DeadlineVerdictEnum = graphEnum('DeadlineVerdict', DEADLINE_VERDICTS);
export const AspectEnum = graphEnum('Aspect', ASPECTS);
export const QualityPartEnum = graphEnum('QualityPart', QUALITY_PARTS);
export const ChangeKindEnum = graphEnum(
  'ChangeKind',
  CHANGE_KINDS,
  'OTHER: a difference that is neither better nor worse with certainty. docs/changes.md gives the rules.',
);
export const SourceKindEnum = graphEnum(
  'SourceKind',
  SOURCE_KINDS,
  'FILE: below a directory of the server. WEB_PAGE: a page that holds a charter or links to it. PEER: another node of Sanad.',
);
export const SourceStatusEnum = graphEnum(
  'SourceStatus',
  SOURCE_STATUSES,
  'STALE: no success for two intervals. QUARANTINED: something it brought waits for a decision.',
);
export const AuthorityEnum = graphEnum(
  'Authority',
  AUTHORITIES,
  "Whose word a charter is, the weightiest first: the office's own, its district's, somebody else's.",
);
export const DirectionEnum = graphEnum('Direction', ['ASC', 'DESC'] as const);
export const OfficeOrderFieldEnum = graphEnum('OfficeOrderField', ['SLUG', 'NAME', 'QUALITY', 'SIGNED_ON'] as const);
export const ServiceOrderFieldEnum = graphEnum('ServiceOrderField', ['NAME', 'DEADLINE', 'OFFICE'] as const);
export const CharterFormatEnum = graphEnum('CharterFormat', [
  'AUTO',
  'TEXT',
  'HTML',
  'DOCX',
  'PDF',
  'XLSX',
  'CSV',
] as const);
