import { FIRST_DAY } from '../domain/name.ts';

export const work = () => FIRST_DAY;
