import { mergeConfig } from 'vitest/config';
import shared from '../vitest.config.ts';

/**
 * Runs the example programs over the built package, as their users do; the frameworks are installed by `npm run test:programs`.
 */
const { test, resolve: _, ...rest } = shared;
export default mergeConfig(rest, {
  test: {
    include: ['test/programs/*.test.ts'],
    testTimeout: test?.testTimeout ?? 60_000,
    hookTimeout: 60_000,
    maxWorkers: 1,
  },
});
