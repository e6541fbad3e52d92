import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { DomainError } from '../../domain/errors.ts';
import { importCharter } from '../../operations/import-charter.ts';
import type { GraphContext } from '../context.ts';
import { presentCharterReading } from '../reading/present-charter-reading.ts';
import { CharterInput, toDocument } from '../reading/reading.args.ts';
import { DateScalar } from '../scalar/date.scalar.ts';
import { withUserErrors } from '../user-errors.ts';
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
    return withUserErrors<Omit<ImportCharterPayloadType, 'errors'>>(NOTHING, async () => {
      if (!context.mayWrite) throw forbidden();
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
      return { charter, reading: presentCharterReading(reading, office, context.today), unchanged };
    });
  }
}

function forbidden(): DomainError {
  return new DomainError(
    'FORBIDDEN',
    'Writing needs the header "authorization: Bearer <token>" with the value of SANAD_ADMIN_TOKEN. See docs/settings.md.',
    'লেখার জন্য "authorization: Bearer <token>" হেডার লাগে, মান SANAD_ADMIN_TOKEN। দেখুন docs/settings.md।',
    ['authorization'],
  );
}
