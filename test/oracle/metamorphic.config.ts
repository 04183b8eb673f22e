import { defineConfig } from 'vitest/config';
import usual from '../vitest.config.ts';

/** The changes of an input that may change no answer, on 100,000 random cases each: apart from the tests of every day. */
export default defineConfig({
  ...usual,
  test: {
    include: ['test/oracle/metamorphic.test.ts'],
    reporters: usual.test?.reporters ?? 'default',
    env: { METAMORPHIC_RUNS: '100000' },
  },
});
