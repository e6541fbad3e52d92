import { sql } from 'drizzle-orm';

export const query = sql`select 1`;
