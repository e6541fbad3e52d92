import { Field, InputType, Int } from 'type-graphql';
import type { GrievanceRole } from '../../domain/charter/grievance-step.ts';
import type { TimeUnit } from '../../domain/deadline/deadline.ts';
import type { GrievanceLimit } from '../../domain/escalation/grievance-limit.ts';
import { GrievanceRoleEnum, TimeUnitEnum } from '../enums.ts';

@InputType({ description: 'How long one step of the grievance procedure may take at a body and all below it.' })
export class GrievanceLimitInput {
  @Field(() => String, { description: 'The slug of an office or an organisation, or bangladesh' })
  readonly appliesTo!: string;

  @Field(() => String, { description: "The body, in the source's words" })
  readonly body!: string;

  @Field(() => GrievanceRoleEnum)
  readonly role!: GrievanceRole;

  @Field(() => Int, { description: '1 to 999' })
  readonly max!: number;

  @Field(() => TimeUnitEnum)
  readonly unit!: TimeUnit;

  @Field(() => Int, { nullable: true, description: 'As many more units where the complaint is investigated: 1 to 999' })
  readonly extension?: number | null;

  @Field(() => String, { nullable: true, description: 'Where a complaint of this step is made: a web or mail address' })
  readonly contact?: string | null;

  @Field(() => String, { description: 'Where it is written: a web address, or the name and date of the order' })
  readonly source!: string;

  @Field(() => String, { nullable: true })
  readonly note?: string | null;
}

/** The input as a limit, with what it leaves out. */
export function toGrievanceLimit({
  appliesTo,
  body,
  role,
  max,
  unit,
  extension,
  contact,
  source,
  note,
}: GrievanceLimitInput): GrievanceLimit {
  const left = { extension: extension ?? null, contact: contact ?? null, note: note ?? null };
  return { appliesTo, body, role, max, unit, source, ...left };
}
