import { second } from './second-half.ts';

export const first = (): number => second() + 1;
