import { readFileSync } from 'node:fs';

export const read = () => readFileSync('charter.txt');
