import { Field, Int } from 'type-graphql';
import { NodeType } from '../node/node.type.ts';
import { SimpleObjectType } from '../object-type.ts';
import { connectionType } from '../page/connection.ts';
import { DateTimeScalar } from '../scalar/date-time.scalar.ts';

@SimpleObjectType('Harvest', { implements: NodeType, description: 'One run over a source.' })
export class HarvestType extends NodeType {
  @Field(() => Boolean, { description: 'Whether it only tells what it would do' })
  readonly dryRun!: boolean;

  @Field(() => DateTimeScalar)
  readonly startedAt!: string;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly endedAt!: string | null;

  @Field(() => String, {
    description:
      'QUEUED, RUNNING; at the end NOT_MODIFIED, UNCHANGED, STORED, HELD (see heldReason), FAILED; after a decision RELEASED, REFUSED',
  })
  readonly outcome!: string;

  @Field(() => Int, { description: 'Services that are new' })
  readonly added!: number;

  @Field(() => Int, { description: 'Services whose row says something else than before' })
  readonly changed!: number;

  @Field(() => Int, { description: 'Services that are as before' })
  readonly unchanged!: number;

  @Field(() => Int, { description: 'Services that are gone' })
  readonly removed!: number;

  @Field(() => Int, { description: 'Charter versions stored' })
  readonly charters!: number;

  @Field(() => Int, { description: 'Charter versions withdrawn because the peer withdrew them' })
  readonly withdrawn!: number;

  @Field(() => Int, { description: 'Documents that wait for decideHarvest' })
  readonly held!: number;

  @Field(() => Int, { description: 'Documents that could not be read or belong to no known office' })
  readonly refused!: number;

  @Field(() => String, { nullable: true, description: 'The first thing that went wrong' })
  readonly error!: string | null;

  @Field(() => String, { nullable: true })
  readonly errorEn!: string | null;
}

export const HarvestConnectionType = connectionType('Harvest', HarvestType);
