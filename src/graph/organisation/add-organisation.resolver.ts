import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { addOrganisation } from '../../operations/add-organisation.ts';
import type { GraphContext } from '../context.ts';
import { withUserErrors } from '../user-errors.ts';
import { forbidden } from '../writing.ts';
import { OrganisationInput, toOrganisationRow } from './add-organisation.args.ts';
import { AddOrganisationPayloadType } from './add-organisation.type.ts';

@Resolver()
export class AddOrganisationResolver {
  @Mutation(() => AddOrganisationPayloadType, {
    description: 'Enter a department with its head office, which bears its slug and names; needs a token.',
  })
  addOrganisation(
    @Arg('input', () => OrganisationInput) input: OrganisationInput,
    @Ctx() { db, now, mayWrite, forgetRead }: GraphContext,
  ) {
    return withUserErrors<Omit<AddOrganisationPayloadType, 'errors'>>({ organisation: null }, async () => {
      if (!mayWrite) throw forbidden();
      const organisation = await addOrganisation(db, toOrganisationRow(input, ['input']), now);
      forgetRead();
      return { organisation };
    });
  }
}
