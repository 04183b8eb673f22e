import { mergeConfig } from 'vitest/config';
import base from './vitest.config';

/** The tests a mutant has to survive: those that would take seconds for each mutant are left out. */
export default mergeConfig(base, {
  test: {
    exclude: ['test/docs/**', 'test/demo/**', 'test/**/exhaustive.test.ts', 'test/oracle/**'],
    reporters: ['default'],
  },
});
