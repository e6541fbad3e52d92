import { Field } from 'type-graphql';
import type { AreaLevel } from '../../domain/office/area.ts';
import { AreaLevelEnum } from '../enums.ts';
import { NodeType } from '../node/node.type.ts';
import { SimpleObjectType } from '../object-type.ts';
import { connectionType } from '../page/connection.ts';

@SimpleObjectType('Office', { implements: NodeType, description: "An organisation's unit in an area." })
export class OfficeType extends NodeType {
  @Field(() => String)
  readonly slug!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String)
  readonly nameEn!: string;

  @Field(() => AreaLevelEnum)
  readonly level!: AreaLevel;

  @Field(() => String, { nullable: true })
  readonly website!: string | null;

  @Field(() => Boolean)
  readonly synthetic!: boolean;
}

export const OfficeConnectionType = connectionType('Office', OfficeType);
