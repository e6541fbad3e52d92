import { Field } from 'type-graphql';
import type { Channel } from '../../domain/charter/channel.ts';
import type { ServiceCategory } from '../../domain/charter/service-category.ts';
import { ChannelEnum, ServiceCategoryEnum } from '../enums.ts';
import { NodeType } from '../node/node.type.ts';
import { SimpleObjectType } from '../object-type.ts';
import { connectionType } from '../page/connection.ts';
import { DeadlineType } from './deadline.type.ts';
import { FeeType } from './fee.type.ts';
import { SourcePositionType } from './source-position.type.ts';

@SimpleObjectType('Service', { implements: NodeType, description: 'One promise of one charter version.' })
export class ServiceType extends NodeType {
  @Field(() => String, { description: "Given once per office's service, kept through versions and renames" })
  readonly key!: string;

  @Field(() => ServiceCategoryEnum)
  readonly category!: ServiceCategory;

  @Field(() => String, { nullable: true, description: 'As published' })
  readonly serial!: string | null;

  @Field(() => String)
  readonly name!: string;

  @Field(() => [ChannelEnum])
  readonly channels!: Channel[];

  @Field(() => String, { nullable: true })
  readonly channelsText!: string | null;

  @Field(() => String, { nullable: true })
  readonly documentsText!: string | null;

  @Field(() => String, { nullable: true })
  readonly documentsPlace!: string | null;

  @Field(() => FeeType)
  readonly fee!: FeeType;

  @Field(() => DeadlineType)
  readonly deadline!: DeadlineType;

  @Field(() => SourcePositionType)
  readonly at!: SourcePositionType;
}

export const ServiceConnectionType = connectionType('Service', ServiceType);
