import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { cruise, type IConfiguration, type ICruiseResult } from 'dependency-cruiser';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const config: IConfiguration = createRequire(import.meta.url)(`${root}.dependency-cruiser.cjs`);

async function check(baseDir: string): Promise<ICruiseResult> {
  const { output } = await cruise(
    ['src', 'web/src', 'gateway/src', 'gateway/grievances'],
    { ...config.options, baseDir, validate: true, ruleSet: { forbidden: config.forbidden ?? [] } },
    config.options?.enhancedResolveOptions as object,
  );
  if (typeof output === 'string') throw new Error(output);
  return output;
}

const breachesOf = (result: ICruiseResult) =>
  result.summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`).sort();

describe('the layers of the house', () => {
  it('are kept', async () => {
    const result = await check(root);
    expect(breachesOf(result)).toEqual([]);

    const files = readdirSync(`${root}src`, { recursive: true }).filter((name) => String(name).endsWith('.ts'));
    const seen = result.modules.filter(({ source }) => source.startsWith('src/'));
    expect(seen.length).toBe(files.length);
  });

  it('are guarded by rules that catch a breach', async () => {
    expect(breachesOf(await check(`${root}tests/guards/breach`))).toEqual([
      'database-only-in-storage: src/graph/query.ts',
      'gateway-apart: gateway/src/reads-domain.ts',
      'graph-takes-settings: src/graph/reads-settings.ts',
      'grievances-apart: gateway/grievances/reads-gateway.ts',
      'layer-domain: src/domain/reads-storage.ts',
      'layer-graph: src/graph/reads-http.ts',
      'layer-harvest: src/harvest/writes.ts',
      'layer-http: src/http/reads-cli.ts',
      'layer-ingest: src/ingest/reads-operations.ts',
      'layer-operations: src/operations/reads-graph.ts',
      'layer-storage: src/storage/reads-ingest.ts',
      'layer-synthetic: src/synthetic/reads-ingest.ts',
      'no-circle: src/domain/first-half.ts',
      'no-development-package: src/http/reads-development-package.ts',
      'nothing-of-gateway: src/cli/reads-gateway.ts',
      'pure-without-node: src/domain/reads-files.ts',
      'pure-without-packages: src/domain/reads-package.ts',
      'web-is-a-client: web/src/reads-domain.ts',
    ]);
  });

  it.each(config.forbidden ?? [])('$name says what its breach would mean', ({ comment }) => {
    expect(comment?.length).toBeGreaterThan(40);
  });
});
