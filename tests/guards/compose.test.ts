import { existsSync, readFileSync } from 'node:fs';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { SETTING_NAMES as GATEWAY_SETTING_NAMES, readConfig as readGatewayConfig } from '../../gateway/src/config.ts';
import { readConfig, SETTING_NAMES } from '../../src/config.ts';

interface Service {
  image?: string;
  build?: string;
  profiles?: string[];
  command?: string[];
  environment: Record<string, string>;
  ports?: string[];
  volumes?: string[];
  healthcheck: object;
  depends_on?: Record<string, { condition: string }>;
}

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
type ServiceName = 'database' | 'server' | 'server-1' | 'server-2' | 'gateway' | 'worker';
const compose: { services: Record<ServiceName, Service>; volumes: object } = parse(read('docker-compose.yml'), {
  merge: true,
});
const { database, server, gateway, worker } = compose.services;

/** What stands in a Dockerfile, and what `docker build` would take from the folder it lies in. */
function dockerfileIn(folder: string) {
  const lines = read(`${folder}Dockerfile`).replaceAll('\\\n', ' ').split('\n');
  const instructions = (name: string) =>
    lines.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1).trim());
  const environment = Object.fromEntries(
    instructions('ENV')
      .flatMap((line) => line.split(' '))
      .map((pair) => pair.split('=')),
  );
  const copied = instructions('COPY')
    .filter((line) => !line.startsWith('--from'))
    .flatMap((line) => line.split(' ').slice(0, -1));
  return { folder, instructions, environment, copied };
}

const sanadImage = dockerfileIn('');
const gatewayImage = dockerfileIn('gateway/');

/** The environment of a service on top of that of its image, with what is left out of the shell's. */
const environmentOf = (service: Service, image: typeof sanadImage): Record<string, string> => ({
  ...image.environment,
  ...Object.fromEntries(
    Object.entries(service.environment).map(([name, value]) => [
      name,
      value.replaceAll(/\$\{[A-Z_]+:-([^}]*)\}/g, '$1'),
    ]),
  ),
});

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
    const config = readConfig(environmentOf(server, sanadImage));
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

  it('has a profile with two servers behind the gateway, and a worker', () => {
    const named = Object.entries(compose.services);
    const scaled = named.filter(([, { profiles }]) => profiles !== undefined);
    expect(scaled.map(([name, { profiles }]) => [name, profiles])).toEqual([
      ['server-1', ['scale']],
      ['server-2', ['scale']],
      ['worker', ['scale']],
      ['gateway', ['scale']],
    ]);
    const servers = readGatewayConfig(environmentOf(gateway, gatewayImage)).subgraphs[0].urls.map(
      (url) => new URL(url),
    );
    expect(servers.map(({ hostname }) => hostname)).toEqual(['server-1', 'server-2']);
    expect(servers.map(({ port }) => port)).toEqual(sanadImage.instructions('EXPOSE').flatMap((port) => [port, port]));
    for (const { hostname } of servers) {
      const { ports, profiles, ...alike } = { ports: undefined, ...compose.services[hostname as ServiceName] };
      expect(ports).toBeUndefined();
      expect(readConfig(environmentOf(alike, sanadImage)).harvestWorkers).toBe(0);
      expect({ ...alike, ports: server.ports, environment: server.environment }).toEqual(server);
      expect(alike.environment).toEqual({ ...server.environment, SANAD_HARVEST_WORKERS: '0' });
    }
    expect(gateway.depends_on).toEqual({
      'server-1': { condition: 'service_healthy' },
      'server-2': { condition: 'service_healthy' },
    });
    expect(worker).toMatchObject({
      image: server.image,
      environment: server.environment,
      command: ['harvest', '--watch'],
    });
    expect(worker.depends_on).toEqual(server.depends_on);
  });

  it('sets only what the gateway knows, and publishes it to this machine only', () => {
    expect(GATEWAY_SETTING_NAMES).toEqual(expect.arrayContaining(Object.keys(gateway.environment)));
    const { port, subgraphs } = readGatewayConfig(environmentOf(gateway, gatewayImage));
    expect(subgraphs.map(({ name }) => name)).toEqual(['sanad']);
    expect(gateway.ports).toEqual([`127.0.0.1:4100:${port}`]);
    expect(gateway.build).toBe('gateway');
    expect(gateway.healthcheck).toBeDefined();
  });
});

describe.each([
  ['Dockerfile', sanadImage, SETTING_NAMES, readConfig],
  ['gateway/Dockerfile', gatewayImage, GATEWAY_SETTING_NAMES, readGatewayConfig],
] as const)('%s', (_path, { folder, instructions, environment, copied }, names, readIts) => {
  it.each(copied)('copies %s, which exists and is let in by .dockerignore', (path) => {
    expect(existsSync(new URL(`${folder}${path}`, root))).toBe(true);
    expect(read(`${folder}.dockerignore`).split('\n')).toContain(`!${path}`);
  });

  it('sets only what is known, listens to the outside, and exposes its port', () => {
    expect([...names, 'NODE_ENV']).toEqual(expect.arrayContaining(Object.keys(environment)));
    const config = readIts(environment);
    expect(config.host).toBe('0.0.0.0');
    expect(instructions('EXPOSE')).toEqual([String(config.port)]);
  });

  it('does not run as root and asks for its own health', () => {
    expect(instructions('USER')).toEqual(['node']);
    expect(instructions('HEALTHCHECK').join()).toContain('/readyz');
  });
});
