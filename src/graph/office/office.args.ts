import { Field, InputType } from 'type-graphql';
import type { AreaLevel } from '../../domain/office/area.ts';
import type { OfficeSortField } from '../../storage/office/office.read.ts';
import { AreaLevelEnum, DirectionEnum, OfficeOrderFieldEnum } from '../enums.ts';

@InputType()
export class OfficeFilter {
  @Field(() => String, { nullable: true, description: 'Slug of an organisation' })
  readonly organisation?: string | null;

  @Field(() => String, { nullable: true, description: 'Slug of an area or an office, itself included' })
  readonly under?: string | null;

  @Field(() => AreaLevelEnum, { nullable: true })
  readonly level?: AreaLevel | null;

  @Field(() => Boolean, { nullable: true })
  readonly hasCharter?: boolean | null;

  @Field(() => String, { nullable: true, description: 'A part of the Bangla name; spelling habits do not count' })
  readonly text?: string | null;
}

@InputType()
export class OfficeOrder {
  @Field(() => OfficeOrderFieldEnum)
  readonly field!: OfficeSortField;

  @Field(() => DirectionEnum)
  readonly direction!: 'ASC' | 'DESC';
}
