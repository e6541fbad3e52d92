import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readConfig, SETTING_NAMES, SettingInvalid } from '../src/config.ts';

it('has a value for everything that is not set', () => {
  expect(readConfig({ GATEWAY_PORT: ' ' })).toEqual({
    port: 4100,
    host: '127.0.0.1',
    subgraphs: [
      { name: 'sanad', urls: ['http://127.0.0.1:4000/graphql'] },
      { name: 'grievances', urls: ['http://127.0.0.1:4101/graphql'] },
    ],
    timeoutMs: 10_000,
    drainTimeoutMs: 10_000,
    pollMs: 10_000,
    bodyLimitBytes: 16_777_216,
    maxQueryTokens: 5_000,
    maxQueryDepth: 30,
    logLevel: 'info',
  });
});

it('reads several addresses of one subgraph, and more subgraphs', () => {
  const { subgraphs } = readConfig({
    SANAD_URLS: 'http://one:4000,https://two/api/graphql',
    GRIEVANCES_URL: 'none',
    GATEWAY_SUBGRAPHS: '  budget=http://b:1  land=http://c:2/x,http://d:2/x ',
  });
  expect(subgraphs).toEqual([
    { name: 'sanad', urls: ['http://one:4000/graphql', 'https://two/api/graphql'] },
    { name: 'budget', urls: ['http://b:1/graphql'] },
    { name: 'land', urls: ['http://c:2/x', 'http://d:2/x'] },
  ]);
});

it.each([
  ['GATEWAY_PORT', '65536'],
  ['GATEWAY_PORT', '-1'],
  ['GATEWAY_HOST', 'a b'],
  ['SANAD_URLS', 'one:4000'],
  ['SANAD_URLS', 'http://one,'],
  ['SANAD_URLS', 'ftp://one'],
  ['SANAD_URLS', 'http://one other=http://two'],
  ['GRIEVANCES_URL', 'nowhere'],
  ['GATEWAY_SUBGRAPHS', 'budget'],
  ['GATEWAY_SUBGRAPHS', 'Budget=http://b'],
  ['GATEWAY_SUBGRAPHS', 'sanad=http://b'],
  ['GATEWAY_TIMEOUT_MS', '99'],
  ['GATEWAY_DRAIN_TIMEOUT_MS', '1.5'],
  ['GATEWAY_POLL_MS', '0'],
  ['GATEWAY_BODY_LIMIT_BYTES', '1e6'],
  ['GATEWAY_MAX_QUERY_TOKENS', '1'],
  ['GATEWAY_MAX_QUERY_DEPTH', '4'],
  ['LOG_LEVEL', 'loud'],
])('refuses %s=%s, and says in both languages what is allowed', (name, value) => {
  const read = () => readConfig({ [name]: value });
  expect(read).toThrow(SettingInvalid);
  expect(read).toThrow(`${name} is ${JSON.stringify(value)}; allowed is `);
  expect(read).toThrow(/গ্রহণযোগ্য: \S+/);
});

it('names every bad setting at once', () => {
  expect(() => readConfig({ GATEWAY_PORT: 'x', LOG_LEVEL: 'y' })).toThrow(
    expect.objectContaining({ settings: ['GATEWAY_PORT', 'LOG_LEVEL'] }),
  );
});

it('reads what docs/federate.md describes, with those defaults', () => {
  const page = readFileSync(new URL('../../docs/federate.md', import.meta.url), 'utf8');
  const rows = [...page.matchAll(/^\| `([A-Z_]+)` \| (?:`([^`]*)`|none) \|/gm)];
  expect(rows.map(([, name]) => name)).toEqual(SETTING_NAMES);
  const described = Object.fromEntries(rows.map(([, name, value]) => [name, value]));
  expect(readConfig(described)).toEqual(readConfig({}));
});
