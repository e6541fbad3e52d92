import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Deadline } from '../../domain/deadline/deadline.ts';
import type { DueCase, DueDate } from '../../domain/due-date/due-date.ts';
import { explainBound, explainDueDate } from '../../domain/due-date/explain-days.ts';
import { findDueDate } from '../../domain/due-date/find-due-date.ts';
import type { Counting } from '../../domain/due-date/term.ts';
import type { StoredService } from '../../storage/service/service.map.ts';
import type { GraphContext } from '../context.ts';
import { DateScalar } from '../scalar/date.scalar.ts';
import { ServiceType } from '../service/service.type.ts';
import { DueCaseType, DueDateType, DueDayType } from './due-date.type.ts';
import { loadCounting } from './load-counting.ts';

/** What the days of a due date are explained from, if they are asked for. */
type Explained = DueDate & { deadline: Deadline; counting: Counting };
type ExplainedCase = DueCase & { counting: Counting };

@Resolver(() => ServiceType)
export class ServiceDueDateResolver {
  @FieldResolver(() => DueDateType, {
    description: 'When an application handed in on that day is due, day by day, on the national working calendar.',
  })
  async dueDate(
    @Root() { deadline, officeId }: StoredService,
    @Arg('submittedOn', () => DateScalar) submittedOn: string,
    @Arg('asOf', () => DateScalar, {
      nullable: true,
      description: 'By the calendar as it was known on that day; today if left out',
    })
    asOf: string | null,
    @Ctx() context: GraphContext,
  ): Promise<Explained> {
    const counting = await loadCounting({ officeId, submittedOn, asOf: asOf ?? null }, context);
    return { ...findDueDate(deadline, counting), deadline, counting };
  }
}

@Resolver(() => DueDateType)
export class DueDateResolver {
  @FieldResolver(() => [DueCaseType], { description: 'BY_CASE: each case with its own dates' })
  cases(@Root() { cases, counting }: Explained): ExplainedCase[] {
    return cases.map((of) => ({ ...of, counting }));
  }

  @FieldResolver(() => [DueDayType], {
    description: 'From submission to the due date, or as far as the calendar goes; BY_CASE: to the latest of its days',
  })
  days(@Root() { deadline, counting }: Explained) {
    return explainDueDate(deadline, counting);
  }
}

@Resolver(() => DueCaseType)
export class DueCaseResolver {
  @FieldResolver(() => [DueDayType])
  days(@Root() { counting, ...bound }: ExplainedCase) {
    return explainBound(bound, counting);
  }
}
