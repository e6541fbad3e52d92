import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { ServiceCategory } from '../../domain/charter/service-category.ts';
import { compareOffices, FEWEST_OFFICES, MOST_OFFICES } from '../../operations/compare-offices.ts';
import type { GraphContext } from '../context.ts';
import { ServiceCategoryEnum } from '../enums.ts';
import { DateScalar } from '../scalar/date.scalar.ts';
import { comparisonLookups } from './comparison.lookups.ts';
import { OfficeComparisonType } from './comparison.type.ts';

@Resolver()
export class ComparisonResolver {
  @Query(() => OfficeComparisonType, {
    description: `Row by row: what each of ${FEWEST_OFFICES} to ${MOST_OFFICES} offices promises for the same service.`,
  })
  compareOffices(
    @Arg('offices', () => [String]) slugs: string[],
    @Arg('category', () => ServiceCategoryEnum, { nullable: true }) category: ServiceCategory | null,
    @Arg('asOf', () => DateScalar, { nullable: true }) asOf: string | null,
    @Ctx() context: GraphContext,
  ): Promise<OfficeComparisonType> {
    const request = { slugs, category: category ?? null, day: asOf ?? context.today };
    return compareOffices(comparisonLookups(context), request);
  }
}
