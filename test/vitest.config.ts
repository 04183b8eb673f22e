import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (path: string): string => fileURLToPath(new URL(`../src/${path}`, import.meta.url));

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  resolve: {
    alias: [
      { find: /^model-ward-rules$/, replacement: source('index.ts') },
      {
        find: /^model-ward-rules\/(batch|planning|register|engine|schemas)$/,
        replacement: source('$1.ts'),
      },
      {
        find: /^model-ward-rules\/(charts|explanation|intake|json|published)$/,
        replacement: source('$1/index.ts'),
      },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [
      'test/charts/drawn.test.ts',
      'test/consumers/**',
      'test/programs/**',
      'test/recipes/**',
      'test/zod-versions/**',
      '**/node_modules/**',
    ],
    // The default leaves one core idle, which on two cores is half of them.
    maxWorkers: 2,
    // Modules hold no state, so files may share them; loading them for each file took longer than the tests.
    isolate: false,
    // Properties make much that lives briefly, for which the default has little room.
    execArgv: ['--max-semi-space-size=64'],
    // A slow machine is no fault of the code.
    testTimeout: 60_000,
    reporters: [
      'default',
      './test/run-record-reporter.ts',
      './test/uncovered-lines-reporter.ts',
      './test/plain-count-reporter.ts',
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/**/*.plan.ts'],
      // The reporter of uncovered lines prints instead: an empty table tells nobody anything.
      reporter: [],
      // Not the folder of the other records: it is emptied before each run.
      reportsDirectory: 'coverage/lines',
      // What is left to reach 100 everywhere is named by the reporter after each run.
      thresholds: { statements: 99.9, branches: 99.8, functions: 99.9, lines: 99.9 },
    },
  },
});
