import { Field, Int } from 'type-graphql';
import { SimpleObjectType } from '../object-type.ts';
import { UserErrorType } from '../user-error.type.ts';
import { GrievanceLimitType } from './grievance-limit.type.ts';

@SimpleObjectType('SetGrievanceLimitsPayload', { description: 'What was stored; with errors nothing was.' })
export class SetGrievanceLimitsPayloadType {
  @Field(() => [GrievanceLimitType], { description: 'Body by body, from the first step to the last' })
  readonly limits!: GrievanceLimitType[];

  @Field(() => [String], { description: 'The bodies whose limits were given up' })
  readonly removed!: string[];

  @Field(() => Int, { description: 'Limits of bodies that had just these before' })
  readonly unchanged!: number;

  @Field(() => [UserErrorType], { description: 'Up to 100, each at its limit and field: limits, 3, appliesTo' })
  readonly errors!: UserErrorType[];
}
