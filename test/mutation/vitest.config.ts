import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mergeConfig, type Plugin } from 'vitest/config';
import base from '../vitest.config.ts';
import { LikelyFirst } from './likely-first.ts';
import type { Trial } from './trial.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const quickFastCheck = here('quick-fast-check.ts');
const trial = JSON.parse(readFileSync(process.env['MUTATION_TRIAL'] ?? '', 'utf8')) as Trial;

/** Properties are tried on few cases: one mutant has to take milliseconds, not minutes. */
const fewRuns: Plugin = {
  name: 'few-runs',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source === 'fast-check' && importer !== quickFastCheck ? quickFastCheck : undefined,
};

/** The code is read with its mutants in it. */
const mutated: Plugin = {
  name: 'mutated-code',
  enforce: 'pre',
  load: (id) => trial.texts[relative(here('../../src'), id)],
};

/** The tests of one floor, without those that try every case there is. */
export default mergeConfig(
  { ...base, test: { ...base.test, include: [] } },
  {
    plugins: [fewRuns, mutated],
    test: {
      include: trial.tests.map((path) => `test/${path}`),
      exclude: ['test/**/exhaustive.test.ts', 'test/charts/drawn.test.ts'],
      sequence: { sequencer: LikelyFirst },
      runner: here('mutating-runner.ts'),
      // What one mutant did must be known before the next: one file after the other, in one process.
      maxWorkers: 1,
      fileParallelism: false,
      // Tests that count their cases take as many as properties do.
      env: { SHEETS: '200', METAMORPHIC_RUNS: '200' },
      testTimeout: 600_000,
      reporters: ['default'],
    },
  },
);
