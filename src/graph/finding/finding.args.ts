import { Field, InputType } from 'type-graphql';
import type { Severity } from '../../domain/quality/finding.ts';
import { SeverityEnum } from '../enums.ts';

@InputType()
export class FindingFilter {
  @Field(() => String, { nullable: true, description: 'Slug of an area or an office, itself included' })
  readonly under?: string | null;

  @Field(() => String, { nullable: true })
  readonly code?: string | null;

  @Field(() => SeverityEnum, { nullable: true })
  readonly severity?: Severity | null;
}
