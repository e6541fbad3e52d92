import { Field, Int } from 'type-graphql';
import type { GrievanceRole } from '../../domain/charter/grievance-step.ts';
import type { TimeUnit } from '../../domain/deadline/deadline.ts';
import { GrievanceRoleEnum, TimeUnitEnum } from '../enums.ts';
import { SimpleObjectType } from '../object-type.ts';

@SimpleObjectType('GrievanceLimit', {
  description: 'How long one step of the grievance procedure may take where a charter does not say, by a source.',
})
export class GrievanceLimitType {
  @Field(() => String, { description: 'The slug of an office or organisation with all below it, or bangladesh' })
  readonly appliesTo!: string;

  @Field(() => String, { description: "The body, in the source's words" })
  readonly body!: string;

  @Field(() => GrievanceRoleEnum)
  readonly role!: GrievanceRole;

  @Field(() => Int)
  readonly max!: number;

  @Field(() => TimeUnitEnum)
  readonly unit!: TimeUnit;

  @Field(() => Int, { nullable: true, description: 'As many more units where the complaint is investigated' })
  readonly extension!: number | null;

  @Field(() => String, { nullable: true, description: 'Where a complaint of this step is made' })
  readonly contact!: string | null;

  @Field(() => String)
  readonly source!: string;

  @Field(() => String, { nullable: true })
  readonly note!: string | null;

  @Field(() => Boolean, { description: "Somebody set it; false: it comes from Sanad's own data" })
  readonly byHand!: boolean;
}
