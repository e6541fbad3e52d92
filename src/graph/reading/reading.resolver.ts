import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { presentReading } from '../../operations/present-reading.ts';
import { readCharter } from '../../operations/read-charter.ts';
import type { GraphContext } from '../context.ts';
import { CharterInput } from './reading.args.ts';
import { CharterReadingType } from './reading.type.ts';
import { toDocument } from './to-document.ts';

@Resolver()
export class ReadingResolver {
  @Query(() => CharterReadingType, {
    description: 'Read a charter without storing it: what would be understood, and what is wrong with it.',
  })
  async readCharter(@Arg('input', () => CharterInput) input: CharterInput, @Ctx() context: GraphContext) {
    const source = { ...toDocument(input), officeSlug: input.office ?? null };
    const { reading, officeSlug } = await readCharter(source, await context.gazetteer());
    const office = officeSlug === null ? null : await context.loaders.office.bySlug.load(officeSlug);
    return { office, ...presentReading(reading, context.today) };
  }
}
