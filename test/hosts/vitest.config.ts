import { mergeConfig } from 'vitest/config';
import shared from '../vitest.config';

/** The examples in databases and other languages, on real servers; each test waits for other processes. */
const { test: _, ...rest } = shared;
export default mergeConfig(rest, {
  test: {
    include: ['test/hosts/*.check.ts'],
    globalSetup: ['test/hosts/prepare.ts'],
    // One after the other: they measure.
    fileParallelism: false,
    testTimeout: 3_600_000,
    hookTimeout: 3_600_000,
    reporters: ['default', './test/plain-count-reporter.ts'],
  },
});
