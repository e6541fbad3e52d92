import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { DomainError } from '../../domain/errors.ts';
import { readAllGrievanceLimits } from '../../storage/grievance/grievance-limit.read.ts';
import type { GraphContext } from '../context.ts';
import { loadHierarchy } from '../escalation/load-hierarchy.ts';
import { loadLimits } from '../escalation/load-limits.ts';
import { GrievanceLimitType } from './grievance-limit.type.ts';

@Resolver()
export class GrievanceLimitResolver {
  @Query(() => [GrievanceLimitType], {
    description:
      'How long the steps of the grievance procedure may take: every limit known, body by body; or those that hold for an office.',
  })
  async grievanceLimits(
    @Arg('office', () => String, {
      nullable: true,
      description: 'Its slug. The nearest body that has limits counts, whole: the office, those above it, the country.',
    })
    slug: string | null,
    @Ctx() context: GraphContext,
  ) {
    if (slug == null) return readAllGrievanceLimits(context.db);
    const office = (await context.loaders.office.bySlug.load(slug)) ?? unknownOffice(slug);
    const limits = await loadLimits(office, await loadHierarchy([office.id], context), context);
    return [...limits.values()];
  }
}

function unknownOffice(slug: string): never {
  throw new DomainError(
    'BAD_USER_INPUT',
    `There is no office "${slug}". Slugs look like doict/lalmonirhat/kaliganj; sanad offices lists them.`,
    `“${slug}” নামে কোনো অফিস নেই। স্লাগ এমন: doict/lalmonirhat/kaliganj; তালিকা: sanad offices।`,
    ['office'],
  );
}
