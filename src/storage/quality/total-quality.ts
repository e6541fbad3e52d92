import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { FRESH_DAYS, PART_POINTS } from '../../domain/quality/score/weights.ts';
import { charters } from '../charter/charter.table.ts';
import { charterMeasures } from './charter-measures.table.ts';

/** The freshness of a charter on a day, from 0 to 100, as `freshness` of the domain computes it. */
export function freshnessOn(signedOn: SQL | PgColumn, day: SQL): SQL<number> {
  const fadingDays = FRESH_DAYS.none - FRESH_DAYS.full;
  const left = sql`(${number(FRESH_DAYS.none)} - (${day}::date - ${signedOn})) / ${number(fadingDays)}`;
  return sql`(100 * least(greatest(coalesce(${left}, 0), 0), 1))`;
}

/** The total of a charter's score on a day, in a statement that has `charters` joined with `charter_measures`. */
export function totalQualityOn(day: string): SQL<number> {
  const { COMPLETENESS, PRECISION, FRESHNESS, ESCALATION } = PART_POINTS;
  const { completeness, precision, escalation } = charterMeasures;
  return sql`((${number(COMPLETENESS)} * ${completeness} + ${number(PRECISION)} * ${precision}
    + ${number(FRESHNESS)} * ${freshnessOn(charters.signedOn, sql`${day}`)}
    + ${number(ESCALATION)} * ${escalation}) / 100)`;
}

/** A constant of the formula, written into the statement: a parameter would have no type. */
function number(value: number): SQL {
  return sql.raw(`${value}::double precision`);
}
