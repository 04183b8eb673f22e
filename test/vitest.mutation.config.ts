import { mergeConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** The tests that mutants have to survive: those of the folders that are mutated, without the very slow ones. */
export default mergeConfig(
  // A mutant that shows when a file is loaded needs the file loaded anew.
  { ...base, test: { ...base.test, include: [], isolate: true } },
  {
    test: {
      include: [
        'test/{unit,criteria-set,evaluation,recognition,scoring,standing,roll-up,targets,partials,batch,intake}/**/*.test.ts',
      ],
      exclude: ['test/**/exhaustive.test.ts'],
      reporters: ['default'],
    },
  },
);
