import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ended, sanad } from './support/sanad.ts';
import { type RunningSanad, serve } from './support/server.ts';

const GOOD = `\ufefforganisation,area,name,name_en,parent,website\r
dof,lalmonirhat/kaliganj,"উপজেলা মৎস্য কর্মকর্তার কার্যালয়, কালীগঞ্জ","Upazila Fisheries Office, Kaliganj",,https://fisheries.kaliganj.lalmonirhat.gov.bd\r
dof,bangladesh,মৎস্য অধিদপ্তর,Department of Fisheries,,https://fisheries.gov.bd\r
dof,lalmonirhat,"জেলা মৎস্য কর্মকর্তার কার্যালয়, লালমনিরহাট","District Fisheries Office, Lalmonirhat",,\r
`;
const BAD = GOOD.replace(',,https://fisheries.gov.bd', ',,fisheries').replace(
  'lalmonirhat/kaliganj,',
  'lalmonirhat/kaligonj,',
);
const TOKEN = 'made-up-token';
const FISHERIES = 'tests/journeys/fixtures/fisheries-kaliganj.txt';

let directory: string;
let env: Record<string, string>;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'sanad-offices-'));
  env = { SANAD_DATA_DIR: join(directory, 'data'), SANAD_ADMIN_TOKEN: TOKEN };
  writeFileSync(join(directory, 'good.csv'), GOOD);
  writeFileSync(join(directory, 'bad.csv'), BAD);
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const run = (...args: string[]): Promise<Ended> => sanad(['--lang', 'en', ...args], { env });
const importOffices = (file: string, ...options: string[]) =>
  run('offices', 'import', ...options, join(directory, file));
const slugs = async () => {
  const { stdout } = await run('offices', '--json', '--under', 'lalmonirhat');
  return (JSON.parse(stdout) as Array<{ slug: string }>)
    .map(({ slug }) => slug)
    .filter((slug) => slug.startsWith('dof'));
};

describe('sanad offices import', () => {
  it('names the line and column of everything wrong and stores nothing', async () => {
    const { code, stdout, stderr } = await importOffices('bad.csv');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    const told = stderr.trimEnd().split('\n');
    expect(told.map((line) => line.slice(directory.length + 1).replace(/\. .*/, ''))).toEqual([
      'bad.csv:2: area: There is no area "lalmonirhat/kaligonj"',
      'bad.csv:3: website: "fisheries" is no web address',
    ]);
    expect(await slugs()).toEqual([]);
  });

  it('checks without storing', async () => {
    const { code, stdout } = await importOffices('good.csv', '--dry-run');
    expect(code).toBe(0);
    expect(stdout).toContain('3 rows can be entered, nothing was stored; 0 were there before');
    expect(await slugs()).toEqual([]);
  });

  it('says what a file that is no list of offices lacks', async () => {
    const { code, stderr } = await run('offices', 'import', FISHERIES);
    expect(code).toBe(1);
    expect(stderr).toMatch(/:1: “.*” is no column of this file/);
  });

  it('does not know other options', async () => {
    expect((await importOffices('good.csv', '--force')).code).toBe(2);
  });

  describe('beside a running server', () => {
    let server: RunningSanad;
    beforeAll(async () => {
      server = await serve(env);
    });
    afterAll(() => server.end('SIGTERM'));

    it('enters them once, and the server files charters under them at once', async () => {
      // The server has read a document before, when it did not know the department.
      expect((await run('import', FISHERIES)).stderr).toContain('does not say beyond doubt which office it is of');
      const first = await importOffices('good.csv');
      expect(first).toMatchObject({ code: 0, stderr: '' });
      expect(first.stdout).toContain('entered: organisations: 1, offices: 2; 0 were there before');
      expect(await slugs()).toEqual(['dof/lalmonirhat', 'dof/lalmonirhat/kaliganj']);
      expect((await importOffices('good.csv')).stdout).toContain(
        'entered: organisations: 0, offices: 0; 3 were there before',
      );
      expect((await run('import', FISHERIES)).stdout).toContain(
        'dof/lalmonirhat/kaliganj: version 1, in effect from 2026-01-15; services: 9, findings: ',
      );
    });

    it('the server shows in one request what the mutation before it has changed', async () => {
      const names = 'name: "পাট", nameEn: "Jute"';
      const query = `mutation {
        one: addOrganisation(input: { slug: "jute", ${names} }) { organisation { root { children { totalCount } } } }
        two: addOffice(input: { organisation: "jute", area: "rajbari", ${names} }) { office { parent { children { totalCount } } } }
      }`;
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` },
        body: JSON.stringify({ query }),
      });
      expect(await response.json()).toEqual({
        data: {
          one: { organisation: { root: { children: { totalCount: 0 } } } },
          two: { office: { parent: { children: { totalCount: 1 } } } },
        },
      });
    });
  });
});
