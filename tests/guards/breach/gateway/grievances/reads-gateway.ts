export { join } from '../src/join.ts';
