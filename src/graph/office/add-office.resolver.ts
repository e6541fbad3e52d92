import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { addOffice } from '../../operations/add-office.ts';
import { addOffices } from '../../operations/add-offices.ts';
import type { GraphContext } from '../context.ts';
import { OrganisationInput, toOrganisationRow } from '../organisation/add-organisation.args.ts';
import { runMutation, toUserError } from '../run-mutation.ts';
import { OfficeInput, toOfficeRow } from './add-office.args.ts';
import { AddOfficePayloadType, AddOfficesPayloadType } from './add-office.type.ts';

@Resolver()
export class AddOfficeResolver {
  @Mutation(() => AddOfficePayloadType, {
    description:
      'Enter an office of an organisation; its offices in areas below move under it, unless their parent was named. Needs a token.',
  })
  addOffice(@Arg('input', () => OfficeInput) input: OfficeInput, @Ctx() context: GraphContext) {
    return runMutation<Omit<AddOfficePayloadType, 'errors'>>(context, { office: null }, async () => {
      const office = await addOffice(context.db, toOfficeRow(input, ['input']), context.now);
      return { office };
    });
  }

  @Mutation(() => AddOfficesPayloadType, {
    description:
      'Enter up to 1,000 organisations and offices in any order, all or none; entries stored with the same values already are passed over. Needs a token.',
  })
  addOffices(
    @Arg('organisations', () => [OrganisationInput], { nullable: true }) organisations: OrganisationInput[] | null,
    @Arg('offices', () => [OfficeInput]) offices: OfficeInput[],
    @Arg('dryRun', () => Boolean, { nullable: true, description: 'Check, store nothing' }) dryRun: boolean | null,
    @Ctx() context: GraphContext,
  ) {
    return runMutation<AddOfficesPayloadType>(
      context,
      { organisations: [], offices: [], unchanged: 0, errors: [] },
      async () => {
        const rows = {
          organisations: (organisations ?? []).map((row, i) => toOrganisationRow(row, ['organisations', String(i)])),
          offices: offices.map((row, i) => toOfficeRow(row, ['offices', String(i)])),
        };
        const added = await addOffices(context.db, { ...rows, now: context.now, dryRun: dryRun ?? false });
        return { ...added, errors: added.errors.map(toUserError) };
      },
    );
  }
}
