import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { ServiceCategory } from '../../domain/charter/service-category.ts';
import type { Severity } from '../../domain/quality/finding.ts';
import type { StoredCharter } from '../../storage/charter/charter.read.ts';
import type { GraphContext } from '../context.ts';
import { ServiceCategoryEnum, SeverityEnum } from '../enums.ts';
import { EscalationStepType } from '../escalation/escalation.type.ts';
import { presentGrievanceStep } from '../escalation/present-grievance-step.ts';
import { FindingType } from '../finding/finding.type.ts';
import { OfficeType } from '../office/office.type.ts';
import { ServiceType } from '../service/service.type.ts';
import { CharterType, ProvenanceType } from './charter.type.ts';
import { loadChanges } from './load-changes.ts';
import { ServiceChangeType } from './service-change.type.ts';

@Resolver(() => CharterType)
export class CharterResolver {
  @FieldResolver(() => OfficeType)
  office(@Root() charter: StoredCharter, @Ctx() { loaders }: GraphContext) {
    return loaders.office.byId.load(charter.officeId);
  }

  @FieldResolver(() => [ServiceType])
  async services(
    @Root() charter: StoredCharter,
    @Arg('category', () => ServiceCategoryEnum, { nullable: true }) category: ServiceCategory | null,
    @Ctx() { loaders }: GraphContext,
  ) {
    const services = await loaders.service.ofCharter.load(charter.id);
    return category == null ? services : services.filter((service) => service.category === category);
  }

  @FieldResolver(() => [EscalationStepType], { description: "The charter's own complaint table, if it has one" })
  async grievanceSteps(@Root() charter: StoredCharter, @Ctx() context: GraphContext) {
    const steps = await context.loaders.grievance.ofCharter.load(charter.id);
    return Promise.all(steps.map((step) => presentGrievanceStep(step, step.ordinal, context)));
  }

  @FieldResolver(() => [FindingType])
  async findings(
    @Root() charter: StoredCharter,
    @Arg('severity', () => SeverityEnum, { nullable: true }) severity: Severity | null,
    @Ctx() { loaders }: GraphContext,
  ) {
    const findings = await loaders.finding.ofCharter.load(charter.id);
    return severity == null ? findings : findings.filter((finding) => finding.severity === severity);
  }

  @FieldResolver(() => [ServiceChangeType], {
    description:
      'Against the version before it, or the one of the given number: what became slower, dearer, harder; what came and went',
  })
  changes(
    @Root() charter: StoredCharter,
    @Arg('since', () => Int, { nullable: true, description: 'The number of a version of the same office' })
    since: number | null,
    @Ctx() context: GraphContext,
  ) {
    return loadChanges(charter, since ?? null, context);
  }

  @FieldResolver(() => ProvenanceType)
  provenance(@Root() charter: StoredCharter, @Ctx() { loaders }: GraphContext) {
    return loaders.charter.provenance.load(charter.id);
  }
}
