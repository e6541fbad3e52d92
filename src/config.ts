import { z } from 'zod';
import { CLOSED_LAST_DAY_RULES, type ClosedLastDay } from './domain/due-date/due-date.ts';
import { DomainError } from './domain/errors.ts';

/** What the server and the command line can be told from outside. Milliseconds and bytes are named in the field. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Null: the embedded database in `dataDir` is used. */
  readonly databaseUrl: string | null;
  /** A directory, or `:memory:` to keep nothing. */
  readonly dataDir: string;
  readonly adminToken: string | null;
  readonly logLevel: LogLevel;
  readonly bodyLimitBytes: number;
  readonly requestTimeoutMs: number;
  readonly drainTimeoutMs: number;
  readonly maxQueryTokens: number;
  /** Over all connections of this server. */
  readonly maxSubscriptions: number;
  /** What becomes of a term of calendar days that ends on a closed day. */
  readonly closedLastDay: ClosedLastDay;
  /** Which of the project's own data a new database starts with: all of it, or only what holds for the whole country. */
  readonly startData: StartData;
  /** Harvests at once in this server; 0: it leaves them to others. */
  readonly harvestWorkers: number;
  /** `host` or `host:port`: private hosts that harvests may ask all the same. */
  readonly privateHosts: readonly string[];
  /** The directory below which FILE sources lie; null: there are none. */
  readonly sourceFiles: string | null;
  /** Where whoever runs a web site can reach whoever runs this server; null: nowhere. */
  readonly harvestContact: string | null;
  /** The name by which other nodes know this one; null: one that is made up once. */
  readonly nodeName: string | null;
}

/** What a new database starts with. */
export type StartData = (typeof START_DATA)[number];

/** The names pino knows, and `silent` for no log at all. */
export type LogLevel = (typeof LOG_LEVELS)[number];

type Environment = Readonly<Record<string, string | undefined>>;

interface Setting<Value> {
  readonly reader: z.ZodType<Value, string>;
  readonly fallback: Value;
  readonly allowed: string;
  readonly allowedBn: string;
  /** A secret's value never appears in a message. */
  readonly secret?: true;
}

const START_DATA = ['all', 'country'] as const;

const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;

const wholeNumber = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,10}$/)
    .transform(Number)
    .pipe(z.number().min(min).max(max));

const numberSetting = (fallback: number, min: number, max: number): Setting<number> => ({
  reader: wholeNumber(min, max),
  fallback,
  allowed: `a whole number from ${min} to ${max}`,
  allowedBn: `${min} থেকে ${max} পর্যন্ত একটি পূর্ণ সংখ্যা`,
});

const SETTINGS = {
  PORT: numberSetting(4000, 0, 65_535),
  HOST: {
    reader: z.string().regex(/^[A-Za-z0-9.:_-]{1,253}$/),
    fallback: '127.0.0.1',
    allowed: 'a host name or an IP address, such as 127.0.0.1 or 0.0.0.0',
    allowedBn: 'একটি হোস্টনাম বা আইপি ঠিকানা, যেমন 127.0.0.1 বা 0.0.0.0',
  },
  DATABASE_URL: {
    reader: z.url({ protocol: /^postgres(ql)?$/ }),
    fallback: null,
    allowed: 'a PostgreSQL address: postgres://user:password@host:5432/database',
    allowedBn: 'একটি PostgreSQL ঠিকানা: postgres://user:password@host:5432/database',
    secret: true,
  },
  SANAD_DATA_DIR: {
    reader: z.string().regex(/^[^\0]{1,1024}$/),
    fallback: '.sanad',
    allowed: 'a directory, or :memory: to keep nothing',
    allowedBn: 'একটি ডিরেক্টরি, অথবা কিছুই না রাখতে :memory:',
  },
  SANAD_ADMIN_TOKEN: {
    reader: z.string().regex(/^[\x21-\x7e]{8,512}$/),
    fallback: null,
    allowed: '8 to 512 visible ASCII characters without spaces',
    allowedBn: 'ফাঁকা স্থান ছাড়া ৮ থেকে ৫১২টি দৃশ্যমান ASCII অক্ষর',
    secret: true,
  },
  LOG_LEVEL: {
    reader: z.enum(LOG_LEVELS),
    fallback: 'info',
    allowed: `one of ${LOG_LEVELS.join(', ')}`,
    allowedBn: `এগুলোর একটি: ${LOG_LEVELS.join(', ')}`,
  },
  SANAD_BODY_LIMIT_BYTES: numberSetting(16 * 1024 * 1024, 1024, 1024 * 1024 * 1024),
  SANAD_REQUEST_TIMEOUT_MS: numberSetting(30_000, 100, 3_600_000),
  SANAD_DRAIN_TIMEOUT_MS: numberSetting(10_000, 0, 3_600_000),
  SANAD_MAX_QUERY_TOKENS: numberSetting(5_000, 100, 1_000_000),
  SANAD_MAX_SUBSCRIPTIONS: numberSetting(1_000, 0, 100_000),
  SANAD_CLOSED_LAST_DAY: {
    reader: z.enum(CLOSED_LAST_DAY_RULES),
    fallback: 'next-open-day',
    allowed: `one of ${CLOSED_LAST_DAY_RULES.join(', ')}`,
    allowedBn: `এগুলোর একটি: ${CLOSED_LAST_DAY_RULES.join(', ')}`,
  },
  SANAD_START_DATA: {
    reader: z.enum(START_DATA),
    fallback: 'all',
    allowed: `one of ${START_DATA.join(', ')}`,
    allowedBn: `এগুলোর একটি: ${START_DATA.join(', ')}`,
  },
  SANAD_HARVEST_WORKERS: numberSetting(4, 0, 64),
  SANAD_PRIVATE_HOSTS: {
    reader: z
      .string()
      .regex(/^[A-Za-z0-9.:[\]-]+(\s*,\s*[A-Za-z0-9.:[\]-]+){0,99}$/)
      .transform((hosts) => hosts.split(',').map((host) => host.trim().toLowerCase())),
    fallback: [],
    allowed: 'up to 100 hosts with commas between, such as charter.intranet.local,127.0.0.1:4001',
    allowedBn: 'কমা দিয়ে সর্বোচ্চ ১০০টি হোস্ট, যেমন charter.intranet.local,127.0.0.1:4001',
  },
  SANAD_SOURCE_FILES: {
    reader: z.string().regex(/^[^\0]{1,1024}$/),
    fallback: null,
    allowed: 'a directory',
    allowedBn: 'একটি ডিরেক্টরি',
  },
  SANAD_HARVEST_CONTACT: {
    reader: z.string().regex(/^[\x21-\x7e]{1,200}$/),
    fallback: null,
    allowed: 'a web address or an e-mail address',
    allowedBn: 'একটি ওয়েব ঠিকানা বা ই-মেইল ঠিকানা',
  },
  SANAD_NODE_NAME: {
    reader: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,99}$/),
    fallback: null,
    allowed: '1 to 100 small letters, digits, dots and hyphens, such as rangpur.sanad.gov.bd',
    allowedBn: '১ থেকে ১০০টি ছোট হাতের অক্ষর, অঙ্ক, ডট ও হাইফেন, যেমন rangpur.sanad.gov.bd',
  },
} as const satisfies Record<string, Setting<unknown>>;

type SettingName = keyof typeof SETTINGS;

/** The name of every environment variable that is read, in the order of the documentation. */
export const SETTING_NAMES = Object.keys(SETTINGS) as readonly SettingName[];

/**
 * Reads all settings from the environment; an empty value counts as not set.
 * Throws SETTING_INVALID naming every bad variable, its value (never a secret's) and what is allowed.
 */
export function readConfig(env: Environment = process.env): Config {
  const bad: SettingName[] = [];
  const read = <Value>(name: SettingName, setting: Setting<Value>): Value => {
    const given = env[name]?.trim();
    if (!given) return setting.fallback;
    const reading = setting.reader.safeParse(given);
    if (reading.success) return reading.data;
    bad.push(name);
    return setting.fallback;
  };
  const config: Config = {
    port: read('PORT', SETTINGS.PORT),
    host: read('HOST', SETTINGS.HOST),
    databaseUrl: read<string | null>('DATABASE_URL', SETTINGS.DATABASE_URL),
    dataDir: read('SANAD_DATA_DIR', SETTINGS.SANAD_DATA_DIR),
    adminToken: read<string | null>('SANAD_ADMIN_TOKEN', SETTINGS.SANAD_ADMIN_TOKEN),
    logLevel: read<LogLevel>('LOG_LEVEL', SETTINGS.LOG_LEVEL),
    bodyLimitBytes: read('SANAD_BODY_LIMIT_BYTES', SETTINGS.SANAD_BODY_LIMIT_BYTES),
    requestTimeoutMs: read('SANAD_REQUEST_TIMEOUT_MS', SETTINGS.SANAD_REQUEST_TIMEOUT_MS),
    drainTimeoutMs: read('SANAD_DRAIN_TIMEOUT_MS', SETTINGS.SANAD_DRAIN_TIMEOUT_MS),
    maxQueryTokens: read('SANAD_MAX_QUERY_TOKENS', SETTINGS.SANAD_MAX_QUERY_TOKENS),
    maxSubscriptions: read('SANAD_MAX_SUBSCRIPTIONS', SETTINGS.SANAD_MAX_SUBSCRIPTIONS),
    closedLastDay: read<ClosedLastDay>('SANAD_CLOSED_LAST_DAY', SETTINGS.SANAD_CLOSED_LAST_DAY),
    startData: read<StartData>('SANAD_START_DATA', SETTINGS.SANAD_START_DATA),
    harvestWorkers: read('SANAD_HARVEST_WORKERS', SETTINGS.SANAD_HARVEST_WORKERS),
    privateHosts: read<readonly string[]>('SANAD_PRIVATE_HOSTS', SETTINGS.SANAD_PRIVATE_HOSTS),
    sourceFiles: read<string | null>('SANAD_SOURCE_FILES', SETTINGS.SANAD_SOURCE_FILES),
    harvestContact: read<string | null>('SANAD_HARVEST_CONTACT', SETTINGS.SANAD_HARVEST_CONTACT),
    nodeName: read<string | null>('SANAD_NODE_NAME', SETTINGS.SANAD_NODE_NAME),
  };
  if (bad.length > 0) throw settingInvalid(bad, env);
  return config;
}

function settingInvalid(names: readonly SettingName[], env: Environment): DomainError {
  const lines = names.map((name) => {
    const { allowed, allowedBn, secret }: Setting<unknown> = SETTINGS[name];
    return {
      en: `${name} is ${secret ? 'not valid (its value is not shown)' : JSON.stringify(env[name])}; allowed is ${allowed}.`,
      bn: `${name} ${secret ? 'ঠিক নেই (মানটি দেখানো হলো না)' : `এর মান ${JSON.stringify(env[name])} ঠিক নেই`}; গ্রহণযোগ্য: ${allowedBn}।`,
    };
  });
  return new DomainError(
    'SETTING_INVALID',
    lines.map((line) => line.en).join('\n'),
    lines.map((line) => line.bn).join('\n'),
    names,
  );
}
