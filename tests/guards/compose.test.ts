import { existsSync, readFileSync } from 'node:fs';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readConfig, SETTING_NAMES } from '../../src/config.ts';

interface Service {
  image?: string;
  environment: Record<string, string>;
  ports?: string[];
  volumes?: string[];
  healthcheck: object;
  depends_on?: Record<string, { condition: string }>;
}

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const compose: { services: Record<'database' | 'server', Service>; volumes: object } = parse(
  read('docker-compose.yml'),
);
const { database, server } = compose.services;
const dockerfile = read('Dockerfile').replaceAll('\\\n', ' ').split('\n');
const instructions = (name: string) =>
  dockerfile.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1).trim());
const dockerEnvironment = Object.fromEntries(
  instructions('ENV')
    .flatMap((line) => line.split(' '))
    .map((pair) => pair.split('=')),
);
const copied = instructions('COPY')
  .filter((line) => !line.startsWith('--from'))
  .flatMap((line) => line.split(' ').slice(0, -1));

describe('docker-compose.yml', () => {
  it('is valid by the Compose Specification', () => {
    // The published schema names itself with `id` and an http:// draft, which a strict reader of 2019-09 refuses.
    const schema = JSON.parse(read('tests/guards/compose-spec.json'), (key, value) =>
      (key === 'id' || key === '$schema') && typeof value === 'string' ? undefined : value,
    );
    const validate = new Ajv2019({ strict: false, validateFormats: false, allErrors: true }).compile(schema);
    validate(compose);
    expect(validate.errors).toBeNull();
    expect(validate({ services: { server: { portz: [] } } })).toBe(false);
  });

  it('sets only what the server knows, with values it accepts', () => {
    expect(SETTING_NAMES).toEqual(expect.arrayContaining(Object.keys(server.environment)));
    const defaults = Object.entries(server.environment).map(([name, value]) => [
      name,
      value.replaceAll(/\$\{[A-Z_]+:-([^}]*)\}/g, '$1'),
    ]);
    const config = readConfig({ ...dockerEnvironment, ...Object.fromEntries(defaults) });
    expect(config.databaseUrl).toBe('postgres://sanad:sanad@database:5432/sanad');
    expect(server.ports).toEqual([`127.0.0.1:4000:${config.port}`]);
  });

  it('waits for a healthy database', () => {
    expect(server.depends_on).toEqual({ database: { condition: 'service_healthy' } });
    expect(database.healthcheck).toBeDefined();
    expect(server.healthcheck).toBeDefined();
  });

  it('keeps the data of PostgreSQL 18 in a named volume where that image puts it', () => {
    expect(database.image).toMatch(/^postgres:18\b/);
    expect(database.volumes).toEqual(['database:/var/lib/postgresql']);
    expect(Object.keys(compose.volumes)).toEqual(['database']);
  });
});

describe('Dockerfile', () => {
  it.each(copied)('copies %s, which exists and is let in by .dockerignore', (path) => {
    expect(existsSync(new URL(path, root))).toBe(true);
    expect(read('.dockerignore').split('\n')).toContain(`!${path}`);
  });

  it('sets only what the server knows, listens to the outside, and exposes its port', () => {
    expect([...SETTING_NAMES, 'NODE_ENV']).toEqual(expect.arrayContaining(Object.keys(dockerEnvironment)));
    const config = readConfig(dockerEnvironment);
    expect(config.host).toBe('0.0.0.0');
    expect(instructions('EXPOSE')).toEqual([String(config.port)]);
  });

  it('does not run as root and asks for its own health', () => {
    expect(instructions('USER')).toEqual(['node']);
    expect(instructions('HEALTHCHECK').join()).toContain('/readyz');
  });
});
