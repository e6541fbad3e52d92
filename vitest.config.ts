import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** One thread for many files: nothing here changes what another file imports, and graph and grammar load once. */
const shared = { pool: 'threads', isolate: false } as const;

const databaseTests = ['src/**/*.db.test.ts', 'tests/journeys/**/*.test.ts'];

export default defineConfig({
  resolve: {
    alias: [
      // Libraries load graphql's CommonJS file and we its ESM file; two copies refuse each other's schemas.
      { find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql').replace(/\.mjs$/, '.js')) },
    ],
  },
  test: {
    // Much of the time is spent waiting for databases and child processes, so small machines get two workers too.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: 'unit',
          include: ['src/**/*.test.ts', 'web/src/**/*.test.ts'],
          exclude: ['src/**/*.db.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'pglite',
          include: databaseTests,
          globalSetup: 'tests/support/global-setup-pglite.ts',
          provide: { databaseKind: 'pglite' },
          hookTimeout: 30_000,
          testTimeout: 15_000,
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'postgres',
          include: databaseTests,
          globalSetup: 'tests/support/global-setup-postgres.ts',
          provide: { databaseKind: 'postgres' },
          hookTimeout: 30_000,
          testTimeout: 15_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          globalSetup: ['tests/support/global-setup-pglite.ts', 'tests/support/global-setup-build.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'cli',
          include: ['tests/cli/**/*.test.ts'],
          globalSetup: ['tests/support/global-setup-pglite.ts', 'tests/support/global-setup-build.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'charters',
          include: ['tests/charters/**/*.test.ts', 'tests/fuzz/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'federation',
          include: ['tests/federation/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      { extends: true, test: { name: 'guards', include: ['tests/guards/**/*.test.ts'], testTimeout: 30_000 } },
    ],
  },
});
