import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Reporter, TestModule, Vitest } from 'vitest/node';

/** What a whole run came to, for the page "How this is tested". */
export interface TestRun {
  readonly passedCount: number;
  readonly failedCount: number;
  readonly skippedCount: number;
  readonly milliseconds: number;
  readonly nodeVersion: string;
  readonly platform: string;
  /** The folders below `test/`, by name; `.` holds the files of `test/` itself. */
  readonly folders: readonly { readonly folder: string; readonly testCount: number }[];
}

const folder = fileURLToPath(new URL('../coverage', import.meta.url));

/** Records what a run with coverage came to; a run without is one of a part. */
export default class RunRecordReporter implements Reporter {
  #isWhole = false;
  #startedAt = 0;

  onInit(vitest: Vitest): void {
    this.#isWhole = vitest.config.coverage.enabled;
    this.#startedAt = performance.now();
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    if (!this.#isWhole) return;
    mkdirSync(folder, { recursive: true });
    const run = recordOf(modules, performance.now() - this.#startedAt);
    writeFileSync(`${folder}/run.json`, `${JSON.stringify(run, null, 2)}\n`);
  }
}

function recordOf(modules: readonly TestModule[], milliseconds: number): TestRun {
  const states = modules.flatMap((module) =>
    [...module.children.allTests()].map((test) => test.result().state),
  );
  const count = (state: string): number => states.filter((one) => one === state).length;
  return {
    passedCount: count('passed'),
    failedCount: count('failed') + modules.filter((module) => module.errors().length > 0).length,
    skippedCount: count('skipped'),
    milliseconds: Math.round(milliseconds),
    nodeVersion: process.versions.node,
    platform: `${process.platform} ${process.arch}`,
    folders: testsByFolder(modules),
  };
}

function testsByFolder(modules: readonly TestModule[]): TestRun['folders'] {
  const counts = new Map<string, number>();
  for (const module of modules) {
    const [, name = '.'] = /\/test\/([^/]+)\/.*$/.exec(module.moduleId) ?? [];
    counts.set(name, (counts.get(name) ?? 0) + [...module.children.allTests()].length);
  }
  return [...counts]
    .map(([name, testCount]) => ({ folder: name, testCount }))
    .sort((one, other) => (one.folder < other.folder ? -1 : 1));
}
