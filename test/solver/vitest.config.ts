import { mergeConfig } from 'vitest/config';
import base from '../vitest.config.ts';

/** Laws that a solver proves for all sizes. */
export default mergeConfig(
  { ...base, test: { ...base.test, include: [], exclude: [] } },
  {
    test: {
      include: ['test/solver/*.check.ts'],
      // The solver runs in threads of its own and is built for them once a file.
      pool: 'forks',
      testTimeout: 600_000,
      reporters: ['default', './test/plain-count-reporter.ts'],
    },
  },
);
