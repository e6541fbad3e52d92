import { Arg, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { ServiceCategory } from '../../domain/charter/service-category.ts';
import type { StoredCoverage } from '../../storage/area/coverage.read.ts';
import { ServiceCategoryEnum } from '../enums.ts';
import { CoverageType } from './area.type.ts';

const COUNT_OF = {
  CITIZEN: 'citizenServices',
  INSTITUTIONAL: 'institutionalServices',
  INTERNAL: 'internalServices',
  UNSPECIFIED: 'unspecifiedServices',
} as const satisfies Record<ServiceCategory, keyof StoredCoverage>;

@Resolver(() => CoverageType)
export class CoverageResolver {
  @FieldResolver(() => Int, { description: 'All services, or those of one category' })
  services(
    @Root() coverage: StoredCoverage,
    @Arg('category', () => ServiceCategoryEnum, { nullable: true }) category: ServiceCategory | null,
  ): number {
    return category == null ? coverage.services : coverage[COUNT_OF[category]];
  }
}
