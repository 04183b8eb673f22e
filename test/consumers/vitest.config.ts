import { defineConfig } from 'vitest/config';

/** Projects that install the packed package; each test waits for npm. */
export default defineConfig({
  test: { include: ['test/consumers/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
});
