import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { StoredService } from '../../storage/service/service.map.ts';
import type { GraphContext } from '../context.ts';
import { ServiceType } from '../service/service.type.ts';
import { EscalationType } from './escalation.type.ts';
import { loadEscalation } from './load-escalation.ts';

@Resolver(() => ServiceType)
export class EscalationResolver {
  @FieldResolver(() => EscalationType)
  escalation(@Root() service: StoredService, @Ctx() context: GraphContext) {
    return loadEscalation(service, context);
  }
}
