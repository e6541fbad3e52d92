import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests that need a browser and a built `dist/web`; apart from the rest, which need neither. */
export default defineConfig({
  resolve: {
    alias: [
      { find: /^graphql$/, replacement: fileURLToPath(new URL('./node_modules/graphql/index.js', import.meta.url)) },
    ],
  },
  test: {
    name: 'browser',
    globalSetup: 'tests/support/global-setup-pglite.ts',
    provide: { databaseKind: 'pglite' },
    include: ['tests/browser/**/*.test.ts'],
    testTimeout: 60_000,
    maxWorkers: 2,
    hookTimeout: 60_000,
  },
});
