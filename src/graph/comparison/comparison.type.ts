import { Field, Float, Int } from 'type-graphql';
import type { Aspect } from '../../domain/compare/aspects.ts';
import type { DeadlineVerdict } from '../../domain/compare/deadline-verdict.ts';
import { CatalogueServiceType } from '../catalogue/catalogue.type.ts';
import { AspectEnum, DeadlineVerdictEnum } from '../enums.ts';
import { SimpleObjectType } from '../object-type.ts';
import { OfficeType } from '../office/office.type.ts';
import { ServiceType } from '../service/service.type.ts';

@SimpleObjectType('ComparisonCell')
export class ComparisonCellType {
  @Field(() => OfficeType)
  readonly office!: object;

  @Field(() => ServiceType, { nullable: true })
  readonly service!: object | null;
}

@SimpleObjectType('ComparisonRow')
export class ComparisonRowType {
  @Field(() => CatalogueServiceType)
  readonly catalogueService!: object;

  @Field(() => [ComparisonCellType], { description: 'In the order of the offices' })
  readonly cells!: ComparisonCellType[];

  @Field(() => DeadlineVerdictEnum)
  readonly verdict!: DeadlineVerdict;

  @Field(() => Int, { description: 'Offices that offer it and give no bound' })
  readonly silent!: number;

  @Field(() => [AspectEnum])
  readonly differs!: Aspect[];

  @Field(() => [OfficeType], { description: 'Empty unless DIFFERENT' })
  readonly fastest!: object[];

  @Field(() => [OfficeType], {
    description:
      'Of the offices compared, those slower than the 1.5 × IQR fence of all that state a bound, the slowest first',
  })
  readonly outliers!: object[];

  @Field(() => Float, { nullable: true })
  readonly spreadWorkingDays!: number | null;

  @Field(() => String)
  readonly explanation!: string;

  @Field(() => String)
  readonly explanationEn!: string;
}

@SimpleObjectType('ComparisonSummary')
export class ComparisonSummaryType {
  @Field(() => Int, { description: 'Rows that at least two offices offer' })
  readonly shared!: number;

  @Field(() => Int)
  readonly same!: number;

  @Field(() => Int)
  readonly different!: number;

  @Field(() => Int)
  readonly notStated!: number;

  @Field(() => Int)
  readonly notComparable!: number;

  @Field(() => Int)
  readonly notShared!: number;
}

@SimpleObjectType('OfficeComparison')
export class OfficeComparisonType {
  @Field(() => [OfficeType])
  readonly offices!: object[];

  @Field(() => [ComparisonRowType])
  readonly rows!: ComparisonRowType[];

  @Field(() => ComparisonSummaryType)
  readonly summary!: ComparisonSummaryType;
}
