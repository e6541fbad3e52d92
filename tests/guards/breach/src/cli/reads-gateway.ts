export { join } from '../../gateway/src/join.ts';
