import { mergeConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** The tests that mutants of evaluation/ and recognition/ have to survive: their own, without the very slow ones. */
export default mergeConfig(
  { ...base, test: { ...base.test, include: [] } },
  {
    test: {
      include: ['test/evaluation/**/*.test.ts', 'test/recognition/**/*.test.ts'],
      exclude: ['test/**/exhaustive.test.ts'],
      reporters: ['default'],
    },
  },
);
