import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The slow ones (a running bot, a spawned command line) are bounded in the tests themselves.
    testTimeout: 20_000,
  },
});
