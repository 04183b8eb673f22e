import { defineConfig } from 'vitest/config';
import usual from '../vitest.config.ts';

/** Compiles the whole house once for each likely change, which takes longer than a test should. */
export default defineConfig({
  ...usual,
  test: {
    ...usual.test,
    coverage: { enabled: false },
    include: ['test/changes/*.check.ts'],
    testTimeout: 900_000,
    hookTimeout: 900_000,
  },
});
