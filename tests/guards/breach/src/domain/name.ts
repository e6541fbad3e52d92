import { Temporal } from 'temporal-polyfill';

export const FIRST_DAY = Temporal.PlainDate.from('2025-09-01');
