import { describe, expect, it } from 'vitest';
import { readConfig, SETTING_NAMES } from './config.ts';
import { DomainError } from './domain/errors.ts';

function refusal(env: Record<string, string>): DomainError {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('the settings were accepted');
}

describe('readConfig', () => {
  it('has a default for everything', () => {
    expect(readConfig({})).toEqual({
      port: 4000,
      host: '127.0.0.1',
      databaseUrl: null,
      dataDir: '.sanad',
      adminToken: null,
      logLevel: 'info',
      bodyLimitBytes: 16_777_216,
      requestTimeoutMs: 30_000,
      drainTimeoutMs: 10_000,
      maxQueryTokens: 5_000,
      maxSubscriptions: 1_000,
      closedLastDay: 'next-open-day',
      startData: 'all',
      harvestWorkers: 4,
      privateHosts: [],
      sourceFiles: null,
      harvestContact: null,
      nodeName: null,
    });
  });

  it('takes an empty value as not set', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: ' ' })).toEqual(readConfig({}));
  });

  it('reads what is given', () => {
    const config = readConfig({
      PORT: '0',
      HOST: '::1',
      DATABASE_URL: 'postgresql://sanad:geheim@db:5432/sanad',
      SANAD_DATA_DIR: ':memory:',
      LOG_LEVEL: 'silent',
    });
    expect(config).toMatchObject({ port: 0, host: '::1', dataDir: ':memory:', logLevel: 'silent' });
    expect(config.databaseUrl).toBe('postgresql://sanad:geheim@db:5432/sanad');
  });

  it('reads how charters are harvested', () => {
    const config = readConfig({
      SANAD_START_DATA: 'country',
      SANAD_HARVEST_WORKERS: '0',
      SANAD_PRIVATE_HOSTS: ' Charter.Intranet.local , 127.0.0.1:4001,[fd00::1]:4000 ',
      SANAD_SOURCE_FILES: '/srv/charters',
      SANAD_HARVEST_CONTACT: 'it@lalmonirhat.gov.bd',
      SANAD_NODE_NAME: 'lalmonirhat.sanad.gov.bd',
    });
    expect(config).toMatchObject({
      startData: 'country',
      harvestWorkers: 0,
      privateHosts: ['charter.intranet.local', '127.0.0.1:4001', '[fd00::1]:4000'],
      sourceFiles: '/srv/charters',
      harvestContact: 'it@lalmonirhat.gov.bd',
      nodeName: 'lalmonirhat.sanad.gov.bd',
    });
  });

  it.each([
    ['PORT', 'http'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '4000.5'],
    ['HOST', 'two words'],
    ['LOG_LEVEL', 'loud'],
    ['SANAD_BODY_LIMIT_BYTES', '10MB'],
    ['SANAD_REQUEST_TIMEOUT_MS', '99999999999'],
    ['SANAD_START_DATA', 'none'],
    ['SANAD_HARVEST_WORKERS', '65'],
    ['SANAD_PRIVATE_HOSTS', 'http://charter.intranet.local/'],
    ['SANAD_PRIVATE_HOSTS', Array(101).fill('a').join()],
    ['SANAD_SOURCE_FILES', 'a\0b'],
    ['SANAD_HARVEST_CONTACT', 'the IT room'],
    ['SANAD_NODE_NAME', 'Lalmonirhat'],
  ])('names %s=%s and what is allowed, in both languages', (name, value) => {
    const error = refusal({ [name]: value });
    expect(error.code).toBe('SETTING_INVALID');
    expect(error.place).toEqual([name]);
    for (const message of [error.message, error.messageBn]) {
      expect(message).toContain(name);
      expect(message).toContain(JSON.stringify(value));
    }
    expect(error.message).toContain('allowed is');
    expect(error.messageBn).toContain('গ্রহণযোগ্য');
  });

  it('names all bad settings at once', () => {
    expect(refusal({ PORT: 'x', LOG_LEVEL: 'y' }).place).toEqual(['PORT', 'LOG_LEVEL']);
  });

  it.each([
    ['DATABASE_URL', 'mysql://sanad:geheim@db/sanad'],
    ['SANAD_ADMIN_TOKEN', 'geheim'],
  ])('does not show the value of %s', (name, value) => {
    const error = refusal({ [name]: value });
    expect(error.place).toEqual([name]);
    expect(error.message + error.messageBn).not.toContain('geheim');
  });

  it('lists the names of all settings', () => {
    expect(SETTING_NAMES).toContain('DATABASE_URL');
    expect(new Set(SETTING_NAMES).size).toBe(SETTING_NAMES.length);
  });
});
