import { Field, Float, Int } from 'type-graphql';
import type { Channel } from '../../domain/charter/channel.ts';
import type { ServiceCategory } from '../../domain/charter/service-category.ts';
import type { Severity } from '../../domain/quality/finding.ts';
import { ChannelEnum, ServiceCategoryEnum, SeverityEnum } from '../enums.ts';
import { SimpleObjectType } from '../object-type.ts';
import { OfficeType } from '../office/office.type.ts';
import { ContactType } from '../post/post.type.ts';
import { DateScalar } from '../scalar/date.scalar.ts';
import { DeadlineType } from '../service/deadline.type.ts';
import { FeeType } from '../service/fee.type.ts';
import { SourcePositionType } from '../service/source-position.type.ts';

@SimpleObjectType('OfficerReading')
export class OfficerReadingType {
  @Field(() => String, { nullable: true })
  readonly name!: string | null;

  @Field(() => String, { nullable: true })
  readonly designation!: string | null;

  @Field(() => Boolean, { nullable: true })
  readonly acting!: boolean | null;

  @Field(() => ContactType, { nullable: true })
  readonly contact!: ContactType | null;

  @Field(() => String)
  readonly text!: string;
}

@SimpleObjectType('ServiceReading')
export class ServiceReadingType {
  @Field(() => ServiceCategoryEnum)
  readonly category!: ServiceCategory;

  @Field(() => String, { nullable: true })
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

  @Field(() => OfficerReadingType, { nullable: true })
  readonly responsible!: OfficerReadingType | null;

  @Field(() => OfficerReadingType, { nullable: true })
  readonly superior!: OfficerReadingType | null;

  @Field(() => SourcePositionType)
  readonly at!: SourcePositionType;

  @Field(() => Int, { nullable: true })
  readonly line!: number | null;
}

@SimpleObjectType('FindingReading')
export class FindingReadingType {
  @Field(() => String)
  readonly code!: string;

  @Field(() => SeverityEnum)
  readonly severity!: Severity;

  @Field(() => String)
  readonly message!: string;

  @Field(() => String)
  readonly messageEn!: string;

  @Field(() => String)
  readonly why!: string;

  @Field(() => String)
  readonly whyEn!: string;

  @Field(() => String)
  readonly remedy!: string;

  @Field(() => String)
  readonly remedyEn!: string;

  @Field(() => SourcePositionType)
  readonly at!: SourcePositionType;

  @Field(() => Int, { nullable: true })
  readonly line!: number | null;

  @Field(() => Int, { nullable: true })
  readonly column!: number | null;

  @Field(() => String, { nullable: true })
  readonly cell!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The place of its service in services, from 0; null: it is of the whole document',
  })
  readonly service!: number | null;
}

@SimpleObjectType('CharterReading', { description: 'What is understood of a document, without storing it.' })
export class CharterReadingType {
  @Field(() => OfficeType, { nullable: true })
  readonly office!: object | null;

  @Field(() => String, { nullable: true })
  readonly officeText!: string | null;

  @Field(() => String, { nullable: true })
  readonly vision!: string | null;

  @Field(() => String, { nullable: true })
  readonly mission!: string | null;

  @Field(() => DateScalar, { nullable: true })
  readonly signedOn!: string | null;

  @Field(() => [ServiceReadingType])
  readonly services!: ServiceReadingType[];

  @Field(() => [FindingReadingType])
  readonly findings!: FindingReadingType[];

  @Field(() => Float, { description: 'The total that the charter would score today, 0–100' })
  readonly quality!: number;
}
