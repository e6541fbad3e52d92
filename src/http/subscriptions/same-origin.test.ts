import { expect, it } from 'vitest';
import { isSameOrigin } from './same-origin.ts';

it.each([
  [undefined, 'sanad.example', true],
  ['https://sanad.example', 'sanad.example', true],
  ['https://sanad.example', 'sanad.example:443', true],
  ['http://127.0.0.1:4000', '127.0.0.1:4000', true],
  ['http://Sanad.example', 'sanad.EXAMPLE', true],
  ['https://other.example', 'sanad.example', false],
  ['https://sanad.example.other.example', 'sanad.example', false],
  ['http://127.0.0.1:4001', '127.0.0.1:4000', false],
  ['null', 'sanad.example', false],
  ['file://', '', false],
  ['https://sanad.example', undefined, false],
])('a page of %s at %s: %s', (origin, host, same) => {
  expect(isSameOrigin({ origin, host })).toBe(same);
});
