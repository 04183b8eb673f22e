import { defineConfig } from 'vitest/config';
import usual from '../vitest.config.ts';

/** The long comparison of engine and oracle, apart from the tests of every day. */
export default defineConfig({
  ...usual,
  test: {
    include: ['test/oracle/**/*.check.ts'],
    reporters: usual.test?.reporters ?? 'default',
    // The two halves run side by side, also where vitest would leave one of two cores to others.
    maxWorkers: 2,
  },
});
