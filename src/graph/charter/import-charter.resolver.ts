import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { importCharter } from '../../operations/import-charter.ts';
import { presentReading } from '../../operations/present-reading.ts';
import type { GraphContext } from '../context.ts';
import { CharterInput } from '../reading/reading.args.ts';
import { toDocument } from '../reading/to-document.ts';
import { runMutation } from '../run-mutation.ts';
import { DateScalar } from '../scalar/date.scalar.ts';
import { ImportCharterPayloadType } from './import-charter.type.ts';

const NOTHING = { charter: null, reading: null, unchanged: false };

@Resolver()
export class ImportCharterResolver {
  @Mutation(() => ImportCharterPayloadType, { description: 'Store a charter as the next version; needs a token.' })
  importCharter(
    @Arg('input', () => CharterInput) input: CharterInput,
    @Arg('dryRun', () => Boolean, { nullable: true }) dryRun: boolean | null,
    @Arg('effectiveFrom', () => DateScalar, { nullable: true }) effectiveFrom: string | null,
    @Ctx() context: GraphContext,
  ) {
    return runMutation<Omit<ImportCharterPayloadType, 'errors'>>(context, NOTHING, async () => {
      const { reading, office, charter, unchanged } = await importCharter(
        context.db,
        {
          ...toDocument(input),
          officeSlug: input.office ?? null,
          effectiveFrom: effectiveFrom ?? null,
          today: context.today,
          now: context.now,
          uri: input.fileName ?? null,
          dryRun: dryRun ?? false,
        },
        await context.gazetteer(),
      );
      return { charter, reading: { office, ...presentReading(reading, context.today) }, unchanged };
    });
  }
}
