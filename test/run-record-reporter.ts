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
  /** What the tests ran of the code, by kind: statements, branches, functions, lines. */
  readonly coverage: Readonly<
    Record<string, { readonly total: number; readonly covered: number; readonly pct: number }>
  >;
}

const folder = fileURLToPath(new URL('../coverage', import.meta.url));

/** As much of a coverage map as is recorded. */
interface CoverageMap {
  getCoverageSummary(): { toJSON(): TestRun['coverage'] };
}

/** Records what a run of all tests with coverage came to; a run of some would give figures that mislead. */
export default class RunRecordReporter implements Reporter {
  #vitest: Vitest | undefined;
  #coverage: TestRun['coverage'] | undefined;
  #startedAt = 0;

  onInit(vitest: Vitest): void {
    this.#vitest = vitest;
    this.#startedAt = performance.now();
  }

  onCoverage(coverage: unknown): void {
    this.#coverage = (coverage as CoverageMap).getCoverageSummary().toJSON();
  }

  async onTestRunEnd(modules: readonly TestModule[]): Promise<void> {
    const all = await this.#vitest?.globTestSpecifications();
    const isPart =
      modules.length !== all?.length || this.#vitest?.config.testNamePattern !== undefined;
    if (isPart || modules.length === 0 || this.#coverage === undefined) return;
    mkdirSync(folder, { recursive: true });
    const run = recordOf(modules, performance.now() - this.#startedAt, this.#coverage);
    writeFileSync(`${folder}/run.json`, `${JSON.stringify(run, null, 2)}\n`);
  }
}

function recordOf(
  modules: readonly TestModule[],
  milliseconds: number,
  coverage: TestRun['coverage'],
): TestRun {
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
    coverage,
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
