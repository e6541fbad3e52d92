import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

function sources(directory: string): string[] {
  return readdirSync(join(root, directory), { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?<!\.test)\.tsx?$/.test(name))
    .map((name) => `${directory}/${name.replaceAll('\\', '/')}`);
}

describe('the environment', () => {
  it('is read in src/config.ts and nowhere else', () => {
    const readers = [...sources('src'), ...sources('web/src')].filter((path) =>
      /\bprocess\s*\.\s*env\b|\bprocess\s*\[|import\.meta\.env\b|\{[^}]*\benv\b[^}]*\}\s*=\s*process\b/.test(
        readFileSync(join(root, path), 'utf8'),
      ),
    );
    expect(readers).toEqual(['src/config.ts']);
  });
});
