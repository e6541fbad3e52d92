import { Field, Float } from 'type-graphql';
import type { QualityPart } from '../../domain/quality/score/weights.ts';
import { QualityPartEnum } from '../enums.ts';
import { FindingType } from '../finding/finding.type.ts';
import { SimpleObjectType } from '../object-type.ts';
import { ServiceType } from '../service/service.type.ts';

@SimpleObjectType('QualityLoss', { description: 'Points of the hundred lost at one cell.' })
export class QualityLossType {
  @Field(() => QualityPartEnum)
  readonly part!: QualityPart;

  @Field(() => Float, { description: 'Not rounded; the points of all losses and the total make 100' })
  readonly points!: number;

  @Field(() => String)
  readonly reason!: string;

  @Field(() => String)
  readonly reasonEn!: string;

  @Field(() => FindingType, { nullable: true, description: 'The finding at the cell, where it has one' })
  readonly finding!: object | null;

  @Field(() => ServiceType, { nullable: true, description: 'The service of the row; null: of the whole document' })
  readonly service!: object | null;

  @Field(() => String, { nullable: true, description: "The cell's own words, where it says anything" })
  readonly cell!: string | null;
}

@SimpleObjectType('QualityScore', {
  description: 'How good a charter is on the day of asking, from 0 to 100. docs/quality-score.md gives the formula.',
})
export class QualityScoreType {
  @Field(() => Float, { description: '0–100, not rounded' })
  readonly total!: number;

  @Field(() => Float, { description: '0–100: is everything there that a charter must state' })
  readonly completeness!: number;

  @Field(() => Float, { description: '0–100: can deadlines and fees be relied on' })
  readonly precision!: number;

  @Field(() => Float, { description: '0–100: how long ago was it signed' })
  readonly freshness!: number;

  @Field(() => Float, { description: '0–100: does it say whom to go to, and how to reach them' })
  readonly escalation!: number;

  @Field(() => String, { description: 'Scores of different versions cannot be compared' })
  readonly formulaVersion!: string;
}
