import { Field, InputType } from 'type-graphql';
import type { Certainty, ClosureKind, DayEffect } from '../../domain/calendar/calendar-order.ts';
import type { CalendarOrderRow } from '../../operations/add-calendar-orders/rows.ts';
import { CalendarCertaintyEnum, CalendarEffectEnum, ClosureKindEnum } from '../enums.ts';
import { DateScalar } from '../scalar/date.scalar.ts';

@InputType({ description: 'What an order says of a day, or of the days up to lastOn.' })
export class CalendarEntryInput {
  @Field(() => DateScalar)
  readonly firstOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'firstOn if left out' })
  readonly lastOn?: string | null;

  @Field(() => CalendarEffectEnum)
  readonly effect!: DayEffect;

  @Field(() => ClosureKindEnum, { nullable: true })
  readonly kind?: ClosureKind | null;

  @Field(() => String, { nullable: true, description: 'Why, in Bangla; needed for CLOSED and OPEN' })
  readonly name?: string | null;

  @Field(() => String, { nullable: true, description: 'Why, in English; needed for CLOSED and OPEN' })
  readonly nameEn?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'false if left out' })
  readonly moonDependent?: boolean | null;

  @Field(() => CalendarCertaintyEnum, { nullable: true, description: 'LISTED if left out' })
  readonly certainty?: Certainty | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Slugs of the areas where it holds; the whole country if left out',
  })
  readonly areas?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Where it is written: a web address or the number of the order' })
  readonly source?: string | null;
}

@InputType({ description: "An order of the government on its working days: a year's list, or what amends it." })
export class CalendarOrderInput {
  @Field(() => String, { description: '2–80 of a–z, digits and single hyphens: 2027-list' })
  readonly slug!: string;

  @Field(() => DateScalar, { description: 'The day it became known' })
  readonly knownOn!: string;

  @Field(() => [CalendarEntryInput])
  readonly entries!: CalendarEntryInput[];
}

/** The input as a row of the operation, with what it leaves out. */
export function toCalendarOrderRow({ slug, knownOn, entries }: CalendarOrderInput): CalendarOrderRow {
  return {
    slug,
    knownOn,
    entries: entries.map((entry) => ({
      firstOn: entry.firstOn,
      lastOn: entry.lastOn ?? entry.firstOn,
      effect: entry.effect,
      kind: entry.kind ?? null,
      name: entry.name ?? '',
      nameEn: entry.nameEn ?? '',
      moonDependent: entry.moonDependent ?? false,
      certainty: entry.certainty ?? 'LISTED',
      areas: entry.areas ?? [],
      source: entry.source ?? null,
    })),
  };
}
