import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { StoredService } from '../../storage/service/service.map.ts';
import type { GraphContext } from '../context.ts';
import { DateScalar } from '../scalar/date.scalar.ts';
import { ServiceType } from '../service/service.type.ts';
import { EscalationType } from './escalation.type.ts';
import { loadEscalation } from './load-escalation.ts';

@Resolver(() => ServiceType)
export class EscalationResolver {
  @FieldResolver(() => EscalationType, {
    description: 'Whom to go to, in order; with a day of submission, when each step may be taken and is due.',
  })
  escalation(
    @Root() service: StoredService,
    @Arg('submittedOn', () => DateScalar, { nullable: true }) submittedOn: string | null,
    @Ctx() context: GraphContext,
  ) {
    return loadEscalation(service, submittedOn ?? null, context);
  }
}
