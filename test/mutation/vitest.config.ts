import { fileURLToPath } from 'node:url';
import { mergeConfig, type Plugin } from 'vitest/config';
import base from '../vitest.config.ts';
import { floors } from './floors.ts';
import { LikelyFirst } from './likely-first.ts';

const quickFastCheck = fileURLToPath(new URL('quick-fast-check.ts', import.meta.url));

/** Properties are tried on few cases: one mutant has to take seconds, not minutes. */
const fewRuns: Plugin = {
  name: 'few-runs',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source === 'fast-check' && importer !== quickFastCheck ? quickFastCheck : undefined,
};

const asked = process.env['MUTATION_FLOOR'];
const tests = floors.filter(({ name }) => name === asked).flatMap((floor) => floor.tests);

/** The tests of one floor, without those that try every case there is. */
export default mergeConfig(
  { ...base, test: { ...base.test, include: [] } },
  {
    plugins: [fewRuns],
    test: {
      include: tests.map((path) => `test/${path}`),
      exclude: ['test/**/exhaustive.test.ts', 'test/charts/drawn.test.ts'],
      sequence: { sequencer: LikelyFirst },
      // Tests that count their cases take as many as properties do.
      env: { SHEETS: '200', METAMORPHIC_RUNS: '200' },
      testTimeout: 600_000,
      reporters: ['default'],
    },
  },
);
