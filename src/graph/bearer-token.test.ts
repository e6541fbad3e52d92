import { expect, it } from 'vitest';
import { isToken } from './bearer-token.ts';

it.each([
  ['the token', 'Bearer secret-token', 'secret-token', true],
  ['the scheme in other case', 'bearer secret-token', 'secret-token', true],
  ['another token', 'Bearer secret-tokem', 'secret-token', false],
  ['no header', null, 'secret-token', false],
  ['no scheme', 'secret-token', 'secret-token', false],
  ['no token set', 'Bearer secret-token', null, false],
  ['an empty token set', 'Bearer ', '', false],
])('%s', (_what, header, token, expected) => {
  expect(isToken(header, token)).toBe(expected);
});
