import { defineConfig } from 'vitest/config';

/**
 * Tests that take minutes of the processor: documents at their limits, every regular expression, nodes that exchange a
 * thousand charters. Apart from the rest.
 */
export default defineConfig({
  test: {
    name: 'endurance',
    include: ['tests/endurance/**/*.test.ts'],
    globalSetup: 'tests/support/global-setup-build.ts',
    testTimeout: 300_000,
  },
});
