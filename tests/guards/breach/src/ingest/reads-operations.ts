export { work } from '../operations/work.ts';
