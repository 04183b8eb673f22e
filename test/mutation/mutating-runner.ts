import {
  type RunnerTask,
  type RunnerTestCase,
  type RunnerTestFile,
  type RunnerTestSuite,
  TestRunner,
} from 'vitest';
import { type Trial, tell } from './trial';

type Counts = Record<string, number>;

/** What the mutated code reads and writes. */
interface Switches {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: { static: Counts; perTest: Record<string, Counts> };
}

const switches: Switches = {};
Object.assign(globalThis, { __stryker__: switches });

/** A loop that a mutant lets run on is ended when it has run so many times as often as without it. */
const TIMES_AS_OFTEN = 100;
/** A promise that a mutant leaves open is no longer waited for. */
const PATIENCE_MS = 10_000;

/** Stands for the time when modules are loaded and no test runs: what is covered then is no matter. */
const BETWEEN_TESTS = 'between tests';

/** Runs the tests of a file; then each that reaches a mutant once more, with the mutant. */
export default class MutatingRunner extends TestRunner {
  /** Outlives the file: modules, and with them this one, are loaded once. */
  readonly #decided = new Set<string>();
  readonly #loaded = new Set<string>();
  /** Whether something of a mutant was kept, so that nothing more can be told here. */
  #isSpoilt = false;

  override onCollectStart(file: RunnerTestFile): void {
    super.onCollectStart(file);
    switches.currentTestId = undefined;
  }

  onCollected(): void {
    switches.currentTestId = BETWEEN_TESTS;
  }

  override onBeforeTryTask(test: RunnerTestCase): void {
    super.onBeforeTryTask(test);
    switches.currentTestId = test.id;
  }

  override onAfterTryTask(test: RunnerTestCase): void {
    switches.currentTestId = BETWEEN_TESTS;
    super.onAfterTryTask(test);
  }

  override async onAfterRunSuite(suite: RunnerTestSuite): Promise<void> {
    if ('filepath' in suite) await this.#tryMutants(suite as RunnerTestFile);
    await super.onAfterRunSuite(suite);
  }

  async #tryMutants(file: RunnerTestFile): Promise<void> {
    const trial = this.injectValue('trial' as never) as Trial;
    if (trial.manner === 'alone' || this.#isSpoilt) return;
    const { static: loaded = {}, perTest = {} } = switches.mutantCoverage ?? {};
    for (const id of trial.mutantIds) {
      if (loaded[id] === undefined || this.#loaded.has(id)) continue;
      this.#loaded.add(id);
      tell(trial.events, { kind: 'loaded', id });
    }
    const survivedHere = new Set(trial.survivedIn[file.name]);
    const wanted = new Set(
      trial.mutantIds.filter((id) => !this.#decided.has(id) && !survivedHere.has(id)),
    );
    const reaching = new Map<string, RunnerTestCase[]>();
    for (const test of await this.#steadyTests(file, trial, perTest, wanted)) {
      for (const id of Object.keys(perTest[test.id] ?? {})) {
        if (wanted.has(id)) reaching.set(id, [...(reaching.get(id) ?? []), test]);
      }
    }
    for (const [id, tests] of reaching) {
      tell(trial.events, { kind: 'begun', id });
      const by = await this.#firstToFail(tests, id, perTest);
      if (by === undefined) {
        tell(trial.events, { kind: 'survived', id, file: file.name });
        continue;
      }
      this.#decided.add(id);
      const isKept = !(await this.#passes(by));
      tell(trial.events, { kind: isKept ? 'kept' : 'found', id, by: by.fullTestName });
      if (isKept) {
        this.#isSpoilt = true;
        return;
      }
    }
  }

  /** The tests that reach something wanted and pass a second time, the quickest first. */
  async #steadyTests(
    file: RunnerTestFile,
    trial: Trial,
    perTest: Readonly<Record<string, Counts>>,
    wanted: ReadonlySet<string>,
  ): Promise<readonly RunnerTestCase[]> {
    const steady: { readonly test: RunnerTestCase; readonly time: number }[] = [];
    for (const test of testsOf(file.tasks)) {
      if (test.result?.state !== 'pass') continue;
      if (!Object.keys(perTest[test.id] ?? {}).some((id) => wanted.has(id))) continue;
      const begun = process.cpuUsage();
      const isPassed = await this.#passes(test);
      const { user, system } = process.cpuUsage(begun);
      if (isPassed) steady.push({ test, time: (user + system) / 1_000 });
      else tell(trial.events, { kind: 'unsteady', test: test.fullTestName });
    }
    return steady
      .filter(({ time }) => time < trial.mostTestMs)
      .sort((one, other) => one.time - other.time)
      .map(({ test }) => test);
  }

  async #firstToFail(
    tests: readonly RunnerTestCase[],
    id: string,
    perTest: Readonly<Record<string, Counts>>,
  ): Promise<RunnerTestCase | undefined> {
    for (const test of tests) {
      switches.activeMutant = id;
      switches.hitCount = 0;
      switches.hitLimit = TIMES_AS_OFTEN * ((perTest[test.id]?.[id] ?? 0) + TIMES_AS_OFTEN);
      const isPassed = await this.#passes(test);
      switches.activeMutant = undefined;
      if (!isPassed) return test;
    }
    return undefined;
  }

  async #passes(test: RunnerTestCase): Promise<boolean> {
    super.onBeforeTryTask(test);
    try {
      await within(PATIENCE_MS, TestRunner.getTestFn(test)());
      super.onAfterTryTask(test);
      return true;
    } catch {
      return false;
    }
  }
}

const testsOf = (tasks: readonly RunnerTask[]): readonly RunnerTestCase[] =>
  tasks.flatMap((task) => (task.type === 'suite' ? testsOf(task.tasks) : [task]));

async function within(milliseconds: number, work: unknown): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise((_, refuse) => {
    timer = setTimeout(() => refuse(new Error('It takes too long.')), milliseconds);
  });
  await Promise.race([work, tooLong]).finally(() => clearTimeout(timer));
}
