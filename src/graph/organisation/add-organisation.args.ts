import { Field, InputType } from 'type-graphql';
import type { OrganisationRow } from '../../operations/add-offices/rows.ts';

@InputType({ description: 'A department or ministry to enter.' })
export class OrganisationInput {
  @Field(() => String, {
    description: 'The first label of its web addresses, such as dof: 2–40 of a–z, digits and single hyphens; no area’s',
  })
  readonly slug!: string;

  @Field(() => String, { description: 'As its charters write it, in Bangla; no other organisation’s' })
  readonly name!: string;

  @Field(() => String)
  readonly nameEn!: string;

  @Field(() => String, { nullable: true })
  readonly website?: string | null;
}

/** The input as a row whose errors point below `place`. */
export function toOrganisationRow(
  { slug, name, nameEn, website }: OrganisationInput,
  place: readonly string[],
): OrganisationRow {
  return { place, slug, name, nameEn, website: website ?? null };
}
