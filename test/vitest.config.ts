import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: ['test/helpers/postgres-server.ts'],
    include: ['test/**/*.test.ts'],
    exclude: ['test/slow/**'],
    // The slow ones (a running bot, a spawned command line) are bounded in the tests themselves.
    testTimeout: 20_000,
  },
});
