import { pgTable, text } from 'drizzle-orm/pg-core';

export const rows = pgTable('rows', { name: text('name') });
export type Row = typeof rows.$inferSelect;
