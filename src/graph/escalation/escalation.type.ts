import type { Temporal } from 'temporal-polyfill';
import { Field, Int } from 'type-graphql';
import type { EscalationBasis, EscalationRole } from '../../domain/escalation/build-escalation.ts';
import type { StoredOffice } from '../../storage/office/office.read.ts';
import { EscalationBasisEnum, EscalationRoleEnum } from '../enums.ts';
import { FindingType } from '../finding/finding.type.ts';
import { SimpleObjectType } from '../object-type.ts';
import { OfficeType } from '../office/office.type.ts';
import { ContactType, OfficerType, PostType } from '../post/post.type.ts';
import { DateScalar } from '../scalar/date.scalar.ts';
import { DeadlineType } from '../service/deadline.type.ts';

@SimpleObjectType('EscalationStep')
export class EscalationStepType {
  @Field(() => Int)
  readonly ordinal!: number;

  @Field(() => EscalationRoleEnum)
  readonly role!: EscalationRole;

  @Field(() => EscalationBasisEnum)
  readonly basis!: EscalationBasis;

  @Field(() => OfficeType, { nullable: true })
  readonly office!: StoredOffice | null;

  @Field(() => PostType, { nullable: true })
  readonly post!: object | null;

  @Field(() => OfficerType, { nullable: true })
  readonly officer!: object | null;

  @Field(() => ContactType, { nullable: true })
  readonly contact!: ContactType | null;

  @Field(() => DeadlineType, { nullable: true, description: 'The time that this step may take' })
  readonly allows!: object | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'From this day on, with submittedOn; above the first step never before the promised time has passed',
  })
  readonly startsOn!: Temporal.PlainDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'By this day it is to be done, with submittedOn' })
  readonly dueOn!: Temporal.PlainDate | null;

  @Field(() => String)
  readonly note!: string;

  @Field(() => String)
  readonly noteEn!: string;
}

@SimpleObjectType('Escalation', {
  description:
    'Whom to go to, in order: as the charter and its complaint table state it, then by the office hierarchy up to head office, then by the national grievance procedure.',
})
export class EscalationType {
  @Field(() => [EscalationStepType])
  readonly steps!: EscalationStepType[];

  @Field(() => Boolean, {
    description:
      'Every step by charter or hierarchy has a post, and they lead to head office or the Cabinet cell; the grievance procedure names functions, not posts',
  })
  readonly complete!: boolean;

  @Field(() => [FindingType])
  readonly findings!: object[];
}
