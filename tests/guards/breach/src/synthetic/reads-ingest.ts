export { work } from '../ingest/reads-operations.ts';
