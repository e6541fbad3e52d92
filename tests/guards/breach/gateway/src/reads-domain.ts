export { FIRST_DAY } from '../../src/domain/name.ts';
