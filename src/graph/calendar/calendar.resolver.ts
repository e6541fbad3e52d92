import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { CalendarEntry } from '../../domain/calendar/calendar-order.ts';
import { daysOfYear } from '../../domain/calendar/days-of-year.ts';
import { DomainError } from '../../domain/errors.ts';
import { AreaType } from '../area/area.type.ts';
import type { GraphContext } from '../context.ts';
import { DateScalar } from '../scalar/date.scalar.ts';
import { CalendarDayType, CalendarYearType } from './calendar.type.ts';

const FIRST_YEAR = 1;
const LAST_YEAR = 9999;

@Resolver(() => CalendarYearType)
export class CalendarResolver {
  @Query(() => CalendarYearType, {
    description: 'The working calendar of the government in one year: for the country, or for an area.',
  })
  async calendar(
    @Arg('year', () => Int) year: number,
    @Arg('area', () => String, { nullable: true }) area: string | null,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'As it was known on that day; today if left out' })
    asOf: string | null,
    @Ctx() { loaders, today }: GraphContext,
  ) {
    if (year < FIRST_YEAR || year > LAST_YEAR) throw yearUnusable();
    const place = area == null ? null : ((await loaders.area.bySlug.load(area)) ?? unknownArea(area));
    const areaIds = place === null ? null : [place.id, ...place.ancestorIds];
    const { edition, inAreas } = await loaders.calendar.knownOn(asOf ?? today);
    const { days, ...counts } = daysOfYear(edition, inAreas, year, areaIds);
    return {
      year,
      version: edition.version,
      covered: inAreas([]).covered,
      ...counts,
      days: days.map(({ entry, ...day }) => ({ ...entry, ...day })),
      orders: edition.orders,
    };
  }
}

@Resolver(() => CalendarDayType)
export class CalendarDayResolver {
  @FieldResolver(() => [AreaType], { description: 'Where it holds, with all below; empty: in the whole country' })
  areas(@Root() { areaIds }: CalendarEntry, @Ctx() { loaders }: GraphContext) {
    return loaders.area.byId.loadMany(areaIds ?? []);
  }
}

function yearUnusable(): DomainError {
  return new DomainError(
    'BAD_USER_INPUT',
    `Write a year from ${FIRST_YEAR} to ${LAST_YEAR}, such as 2026.`,
    'একটি সাল লিখুন, যেমন 2026।',
    ['year'],
  );
}

function unknownArea(slug: string): never {
  throw new DomainError(
    'BAD_USER_INPUT',
    `There is no area "${slug}". Area slugs look like rangamati or lalmonirhat/kaliganj.`,
    `“${slug}” নামে কোনো এলাকা নেই। এলাকার স্লাগ এমন: rangamati, lalmonirhat/kaliganj।`,
    ['area'],
  );
}
