export { rows } from '../storage/row.ts';
