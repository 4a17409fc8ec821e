import { defineConfig } from 'vitest/config';

/** Tests that measure work: `npm run test:slow`, on a machine that has little else to do. */
export default defineConfig({ test: { include: ['test/slow/**/*.test.ts'], testTimeout: 120_000 } });
