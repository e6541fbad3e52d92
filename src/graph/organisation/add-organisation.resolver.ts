import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { addOrganisation } from '../../operations/add-organisation.ts';
import type { GraphContext } from '../context.ts';
import { runMutation } from '../run-mutation.ts';
import { OrganisationInput, toOrganisationRow } from './add-organisation.args.ts';
import { AddOrganisationPayloadType } from './add-organisation.type.ts';

@Resolver()
export class AddOrganisationResolver {
  @Mutation(() => AddOrganisationPayloadType, {
    description: 'Enter a department with its head office, which bears its slug and names; needs a token.',
  })
  addOrganisation(@Arg('input', () => OrganisationInput) input: OrganisationInput, @Ctx() context: GraphContext) {
    return runMutation<Omit<AddOrganisationPayloadType, 'errors'>>(context, { organisation: null }, async () => {
      const organisation = await addOrganisation(context.db, toOrganisationRow(input, ['input']), context.now);
      return { organisation };
    });
  }
}
