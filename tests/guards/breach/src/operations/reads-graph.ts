export { query } from '../graph/query.ts';
