import { type Subgraph, subgraphsFrom } from './subgraph.ts';

/** What the gateway can be told from outside. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** The first is the one without which the gateway is not ready. */
  readonly subgraphs: readonly [Subgraph, ...Subgraph[]];
  /** How long one question to one subgraph may take. */
  readonly timeoutMs: number;
  readonly drainTimeoutMs: number;
  /** How often the subgraphs are asked what they offer. */
  readonly pollMs: number;
  readonly bodyLimitBytes: number;
  readonly maxQueryTokens: number;
  readonly maxQueryDepth: number;
  readonly logLevel: LogLevel;
}

/** `silent`: no log at all. */
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Settings that do not hold; the message names each, in English, then in Bangla. */
export class SettingInvalid extends Error {
  override readonly name = 'SettingInvalid';
  readonly settings: readonly SettingName[];

  constructor(settings: readonly SettingName[], env: Environment) {
    const given = (name: SettingName) => JSON.stringify(env[name]);
    super(
      [
        ...settings.map((name) => `${name} is ${given(name)}; allowed is ${SETTINGS[name].allowed}.`),
        ...settings.map((name) => `${name} এর মান ${given(name)} ঠিক নেই; গ্রহণযোগ্য: ${SETTINGS[name].allowedBn}।`),
      ].join('\n'),
    );
    this.settings = settings;
  }
}

interface Setting<Value> {
  /** Undefined: not allowed. */
  readonly read: (text: string) => Value | undefined;
  readonly fallback: string;
  readonly allowed: string;
  readonly allowedBn: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Those of Sanad itself, because both may be started with the same environment. */
const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;

const numberSetting = (fallback: number, min: number, max: number): Setting<number> => ({
  read: (text) => {
    const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
    return value >= min && value <= max ? value : undefined;
  },
  fallback: String(fallback),
  allowed: `a whole number from ${min} to ${max}`,
  allowedBn: `${min} থেকে ${max} পর্যন্ত একটি পূর্ণ সংখ্যা`,
});

const addressesOf = (name: string, text: string) => (/\s/.test(text) ? undefined : subgraphsFrom(`${name}=${text}`));

const SETTINGS = {
  GATEWAY_PORT: numberSetting(4100, 0, 65_535),
  GATEWAY_HOST: {
    read: (text: string) => (/^[A-Za-z0-9.:_-]{1,253}$/.test(text) ? text : undefined),
    fallback: '127.0.0.1',
    allowed: 'a host name or an IP address, such as 127.0.0.1 or 0.0.0.0',
    allowedBn: 'একটি হোস্টনাম বা আইপি ঠিকানা, যেমন 127.0.0.1 বা 0.0.0.0',
  },
  SANAD_URLS: {
    read: (text: string) => addressesOf('sanad', text),
    fallback: 'http://127.0.0.1:4000/graphql',
    allowed: 'one or more addresses of the same graph, with commas: http://one:4000/graphql,http://two:4000/graphql',
    allowedBn: 'একই গ্রাফের এক বা একাধিক ঠিকানা, কমা দিয়ে: http://one:4000/graphql,http://two:4000/graphql',
  },
  GRIEVANCES_URL: {
    read: (text: string) => (text === 'none' ? [] : addressesOf('grievances', text)),
    fallback: 'http://127.0.0.1:4101/graphql',
    allowed: 'an address, or none to leave that subgraph out',
    allowedBn: 'একটি ঠিকানা, অথবা ওই সাবগ্রাফ বাদ দিতে none',
  },
  GATEWAY_SUBGRAPHS: {
    read: subgraphsFrom,
    fallback: '',
    allowed: 'more subgraphs as name=address, with spaces: budget=http://127.0.0.1:4201/graphql land=http://…',
    allowedBn: 'আরও সাবগ্রাফ, নাম=ঠিকানা, ফাঁকা দিয়ে: budget=http://127.0.0.1:4201/graphql land=http://…',
  },
  GATEWAY_TIMEOUT_MS: numberSetting(10_000, 100, 3_600_000),
  GATEWAY_DRAIN_TIMEOUT_MS: numberSetting(10_000, 0, 3_600_000),
  GATEWAY_POLL_MS: numberSetting(10_000, 100, 3_600_000),
  GATEWAY_BODY_LIMIT_BYTES: numberSetting(16 * 1024 * 1024, 1024, 1024 * 1024 * 1024),
  GATEWAY_MAX_QUERY_TOKENS: numberSetting(5_000, 100, 1_000_000),
  GATEWAY_MAX_QUERY_DEPTH: numberSetting(30, 5, 1_000),
  LOG_LEVEL: {
    read: (text: string) => LOG_LEVELS.find((level) => level === text),
    fallback: 'info',
    allowed: `one of ${LOG_LEVELS.join(', ')}`,
    allowedBn: `এগুলোর একটি: ${LOG_LEVELS.join(', ')}`,
  },
} as const satisfies Record<string, Setting<unknown>>;

type SettingName = keyof typeof SETTINGS;

/** The name of every environment variable that is read, in the order of docs/federate.md. */
export const SETTING_NAMES = Object.keys(SETTINGS) as readonly SettingName[];

/** Reads all settings; an empty value counts as not set. Throws SettingInvalid naming every bad one. */
export function readConfig(env: Environment = process.env): Config {
  const bad: SettingName[] = [];
  const read = <Name extends SettingName>(name: Name) => {
    const setting: Setting<unknown> = SETTINGS[name];
    const value = setting.read(env[name]?.trim() || setting.fallback);
    if (value === undefined) bad.push(name);
    return value as Exclude<ReturnType<(typeof SETTINGS)[Name]['read']>, undefined>;
  };
  const config = {
    port: read('GATEWAY_PORT'),
    host: read('GATEWAY_HOST'),
    subgraphs: [read('SANAD_URLS'), read('GRIEVANCES_URL'), read('GATEWAY_SUBGRAPHS')].flatMap((some) => some ?? []),
    timeoutMs: read('GATEWAY_TIMEOUT_MS'),
    drainTimeoutMs: read('GATEWAY_DRAIN_TIMEOUT_MS'),
    pollMs: read('GATEWAY_POLL_MS'),
    bodyLimitBytes: read('GATEWAY_BODY_LIMIT_BYTES'),
    maxQueryTokens: read('GATEWAY_MAX_QUERY_TOKENS'),
    maxQueryDepth: read('GATEWAY_MAX_QUERY_DEPTH'),
    logLevel: read('LOG_LEVEL'),
  };
  const [first, ...others] = config.subgraphs;
  const names = config.subgraphs.map(({ name }) => name);
  if (bad.length === 0 && new Set(names).size < names.length) bad.push('GATEWAY_SUBGRAPHS');
  if (bad.length > 0 || first === undefined) throw new SettingInvalid(bad, env);
  return { ...config, subgraphs: [first, ...others] };
}
