import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { addSource } from '../../operations/add-source.ts';
import type { GraphContext } from '../context.ts';
import { runMutation } from '../run-mutation.ts';
import { SourceInput } from './add-source.args.ts';
import { AddSourcePayloadType } from './add-source.type.ts';

@Resolver()
export class AddSourceResolver {
  @Mutation(() => AddSourcePayloadType, { description: 'Enter a source to be harvested from now on; needs a token.' })
  addSource(@Arg('input', () => SourceInput) input: SourceInput, @Ctx() context: GraphContext) {
    return runMutation<Omit<AddSourcePayloadType, 'errors'>>(context, { source: null }, async () => {
      const { name, kind, uri, office = null, everyMinutes = null, authority = null } = input;
      const wanted = { name, kind, uri, office, everyMinutes, authority, now: context.now };
      return { source: await addSource(context.db, wanted) };
    });
  }
}
