import { Field, Float, Int } from 'type-graphql';
import type { AreaLevel } from '../../domain/office/area.ts';
import { AreaLevelEnum } from '../enums.ts';
import { NodeType } from '../node/node.type.ts';
import { SimpleObjectType } from '../object-type.ts';
import { connectionType } from '../page/connection.ts';
import { DateScalar } from '../scalar/date.scalar.ts';

@SimpleObjectType('Area', { implements: NodeType, description: 'A unit of the administrative map.' })
export class AreaType extends NodeType {
  @Field(() => String)
  readonly slug!: string;

  @Field(() => AreaLevelEnum)
  readonly level!: AreaLevel;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String)
  readonly nameEn!: string;

  @Field(() => String, { nullable: true })
  readonly bbsCode!: string | null;

  @Field(() => String, { nullable: true })
  readonly portalHost!: string | null;

  @Field(() => Float, { nullable: true })
  readonly latitude!: number | null;

  @Field(() => Float, { nullable: true })
  readonly longitude!: number | null;
}

@SimpleObjectType('Coverage', {
  description:
    'Of the offices of an area or an organisation: how many have a charter, and what those charters state. Offices without one count.',
})
export class CoverageType {
  @Field(() => Int)
  readonly offices!: number;

  @Field(() => Int)
  readonly withCharter!: number;

  @Field(() => Int, { description: 'Services that give a bound' })
  readonly deadlinesStated!: number;

  @Field(() => Int, { description: 'Services whose deadline is UNSPECIFIED or UNPARSED' })
  readonly deadlinesMissing!: number;

  @Field(() => Int)
  readonly superiorsStated!: number;

  @Field(() => Float, { nullable: true, description: 'The mean total of the charters in force, 0–100' })
  readonly meanQuality!: number | null;

  @Field(() => DateScalar, { nullable: true })
  readonly oldestCharterSignedOn!: string | null;
}

export const AreaConnectionType = connectionType('Area', AreaType);
