import { mergeConfig } from 'vitest/config';
import shared from '../vitest.config.ts';

/** The examples of several machines, whole, and random plans by the thousand. Each test waits for other processes. */
const { test: _, ...rest } = shared;
export default mergeConfig(rest, {
  test: {
    include: ['test/distributed/*.check.ts', 'test/partials/random-plans.test.ts'],
    env: { PARTIAL_RUNS: process.env['PARTIAL_RUNS'] ?? '20000' },
    // One after the other: they measure.
    fileParallelism: false,
    testTimeout: 3_600_000,
    hookTimeout: 3_600_000,
    reporters: ['default', './test/plain-count-reporter.ts'],
  },
});
