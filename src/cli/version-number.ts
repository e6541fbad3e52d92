import { InvalidArgumentError } from 'commander';

/** The largest number that a version can have in the API, whose whole numbers have 32 bits. */
const LARGEST = 2_147_483_647;

/** The number of a version as an argument gives it: 1, 2, 3 … */
export function readVersionNumber(text: string): number {
  const number = Number(text);
  if (/^[1-9]\d*$/.test(text) && number <= LARGEST) return number;
  throw new InvalidArgumentError('Write the number of a version: 1, 2, 3 …');
}
