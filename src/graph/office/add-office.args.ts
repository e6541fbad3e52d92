import { Field, InputType } from 'type-graphql';
import type { OfficeRow } from '../../operations/add-offices/rows.ts';

@InputType({ description: 'An office to enter; its slug becomes `<organisation>/<area>`.' })
export class OfficeInput {
  @Field(() => String, { description: 'Its slug' })
  readonly organisation!: string;

  @Field(() => String, { description: 'The slug of a division, district or upazila' })
  readonly area!: string;

  @Field(() => String, { description: 'In Bangla' })
  readonly name!: string;

  @Field(() => String)
  readonly nameEn!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The slug of an office of the organisation in an area above; if left out, the nearest there is',
  })
  readonly parent?: string | null;

  @Field(() => String, { nullable: true })
  readonly website?: string | null;
}

/** The input as a row whose errors point below `place`. */
export function toOfficeRow(
  { organisation, area, name, nameEn, parent, website }: OfficeInput,
  place: readonly string[],
): OfficeRow {
  return { place, organisation, area, name, nameEn, parent: parent ?? null, website: website ?? null };
}
