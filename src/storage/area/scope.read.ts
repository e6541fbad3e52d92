import { sql } from 'drizzle-orm';
import type { AreaLevel } from '../../domain/office/area.ts';
import type { Database } from '../connect.ts';
import { offices } from '../office/office.table.ts';
import { isAnyOf, statement } from '../statement.ts';
import { areas } from './area.table.ts';

/** What a slug of `under` names: an area or an office, and everything at or below it. */
export interface Scope {
  kind: 'AREA' | 'OFFICE';
  id: number;
  level: AreaLevel;
}

const scopes = statement((db) =>
  db
    .select({ slug: areas.slug, kind: sql<Scope['kind']>`'AREA'`, id: areas.id, level: areas.level })
    .from(areas)
    .where(isAnyOf(areas.slug, 'slugs'))
    .unionAll(
      db
        .select({ slug: offices.slug, kind: sql<Scope['kind']>`'OFFICE'`, id: offices.id, level: offices.level })
        .from(offices)
        .where(isAnyOf(offices.slug, 'slugs')),
    )
    .prepare('scopes'),
);

/** The areas and offices of these slugs. No slug names both. */
export function readScopes(db: Database, slugs: readonly string[]): Promise<Array<Scope & { slug: string }>> {
  return scopes(db).execute({ slugs });
}
