import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Floor, isOf } from './floors';
import { type Mutant, type MutatedCode, mutate } from './mutated-code';
import { sampleOf } from './sample';
import type { Manner, Trial, TrialEvent } from './trial';

const root = fileURLToPath(new URL('../..', import.meta.url));
const runTrial = fileURLToPath(new URL('run-trial.ts', import.meta.url));
/** A run that tells nothing for so long hangs: the tests of a file, or all of a floor, take less. */
const SILENCE_MS = { together: 150_000, alone: 300_000 };

/** Most tests take less; each of the others takes as long for every mutant that no quick one finds. */
const QUICK_MS = 500;
const ANY_MS = 600_000;

/** How much of a floor is to be tried. */
export interface Sample {
  readonly budget: number;
  /** Says which part is tried: the nights go through all of them in turn. */
  readonly night: number;
  /** The files to change, as paths from `src/`; absent, all of the floor. */
  readonly files?: readonly string[];
  /** Whether slow tests run too, and those that change what is done while modules are loaded get a run of their own. */
  readonly isWhole: boolean;
}

/** What the tests of a floor made of its changed code. */
export interface FloorResult {
  readonly floor: string;
  /** How many changes there are. */
  readonly mutantCount: number;
  /** How many were tried; the rest of the figures speak of these. */
  readonly triedCount: number;
  readonly foundCount: number;
  readonly survivedCount: number;
  /** Changes of code that no test of the floor runs. */
  readonly notReachedCount: number;
  /** Changes of what is done while modules are loaded, which were left for runs of their own. */
  readonly leftCount: number;
}

/** A change that no test of the floor notices. */
export interface Survivor extends Mutant {
  readonly isReached: boolean;
}

/** Changes a floor's code, one place at a time, and runs the tests that reach the place. */
export async function runFloor(
  floor: Floor,
  { budget, night, files, isWhole }: Sample,
): Promise<{ readonly result: FloorResult; readonly survivors: readonly Survivor[] }> {
  const code = await mutate((path) => isOf(floor, path) && (files?.includes(path) ?? true));
  const tried = sampleOf(code.mutants, budget, night);
  const ids = tried.map(({ id }) => id);
  const outcome = await tryTogether(floor, code, ids, isWhole ? ANY_MS : QUICK_MS);
  if (isWhole) await tryAlone(floor, code, outcome);
  const isLeft = ({ id }: Mutant): boolean => !isWhole && outcome.toBeAlone.has(id);
  const survivors = tried
    .filter((mutant) => !outcome.found.has(mutant.id) && !isLeft(mutant))
    .map((mutant) => ({ ...mutant, isReached: outcome.reached.has(mutant.id) }));
  const notReachedCount = survivors.filter(({ isReached }) => !isReached).length;
  return {
    result: {
      floor: floor.name,
      mutantCount: code.mutants.length,
      triedCount: outcome.found.size + survivors.length,
      foundCount: outcome.found.size,
      survivedCount: survivors.length - notReachedCount,
      notReachedCount,
      leftCount: tried.length - outcome.found.size - survivors.length,
    },
    survivors,
  };
}

/** What is known of the mutants of a floor. */
class Outcome {
  readonly found = new Set<string>();
  readonly reached = new Set<string>();
  /** Those that only a run of their own can tell about. */
  readonly toBeAlone = new Set<string>();
  /** Those that a test file does not notice, by its name. */
  readonly survivedIn: Record<string, string[]> = {};
  readonly mostTestMs: number;

  constructor(mostTestMs: number) {
    this.mostTestMs = mostTestMs;
  }

  /** Takes in what a run told. Gives those whose tests began. */
  take(events: readonly TrialEvent[]): ReadonlySet<string> {
    const begun = new Set<string>();
    for (const event of events) {
      if (event.kind === 'unsteady' || event.kind === 'ended') continue;
      const { kind, id } = event;
      this.reached.add(id);
      if (kind === 'begun') begun.add(id);
      if (kind === 'found') this.found.add(id);
      if (kind === 'kept' || kind === 'loaded') this.toBeAlone.add(id);
      if (kind === 'survived') this.#survive(id, event.file ?? '');
    }
    // Its tests hang, or end the process: it is found by that.
    const last = events.at(-1);
    if (last?.kind === 'begun') this.found.add(last.id);
    return begun;
  }

  #survive(id: string, file: string): void {
    const others = this.survivedIn[file] ?? [];
    this.survivedIn[file] = [...others, id];
  }
}

/** Tries mutants in one run; a run that ends early is begun again with those that are not decided. */
async function tryTogether(
  floor: Floor,
  code: MutatedCode,
  ids: readonly string[],
  mostTestMs: number,
): Promise<Outcome> {
  const outcome = new Outcome(mostTestMs);
  let events: readonly TrialEvent[];
  let kept: ReadonlySet<string> = new Set();
  do {
    const left = ids.filter((id) => !outcome.found.has(id) && !kept.has(id));
    const decidedCount = outcome.found.size + kept.size;
    events = await run('together', floor, code, left, outcome);
    outcome.take(events);
    const keptNow = events.flatMap((event) => (event.kind === 'kept' ? [event.id] : []));
    kept = new Set([...kept, ...keptNow]);
    if (!isAtItsEnd(events, floor) && outcome.found.size + kept.size === decidedCount) {
      throw new Error(`The tests of ${floor.name} end before their time.`);
    }
  } while (!isAtItsEnd(events, floor));
  return outcome;
}

/** Gives each of those that are not found yet, and may be found so, a run of its own. */
async function tryAlone(floor: Floor, code: MutatedCode, outcome: Outcome): Promise<void> {
  let left = [...outcome.toBeAlone].filter((id) => !outcome.found.has(id));
  while (left.length > 0) {
    const events = await run('alone', floor, code, left, outcome);
    const begun = outcome.take(events);
    if (isAtItsEnd(events, floor)) return;
    left = left.filter((id) => !begun.has(id));
  }
}

function isAtItsEnd(events: readonly TrialEvent[], { name }: Floor): boolean {
  if (events.length === 0) throw new Error(`The tests of ${name} do not begin.`);
  return events.at(-1)?.kind === 'ended' && !events.some(({ kind }) => kind === 'kept');
}

/** Runs the tests on some mutants in a process of its own, and gives what it told. */
async function run(
  manner: Manner,
  { tests }: Floor,
  { texts }: MutatedCode,
  mutantIds: readonly string[],
  { survivedIn, mostTestMs }: Outcome,
): Promise<readonly TrialEvent[]> {
  const folder = mkdtempSync(join(tmpdir(), 'mutation-'));
  const events = join(folder, 'events.jsonl');
  const trial: Trial = { manner, tests, mutantIds, survivedIn, texts, events, mostTestMs };
  writeFileSync(join(folder, 'trial.json'), JSON.stringify(trial));
  writeFileSync(events, '');
  const child = spawn(process.execPath, [...process.execArgv, runTrial], {
    cwd: root,
    // Missing snapshots are not written where CI is set.
    env: { ...process.env, CI: 'true', MUTATION_TRIAL: join(folder, 'trial.json') },
    // By the channel it learns when this process is gone.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    detached: true,
  });
  await end(child, events, SILENCE_MS[manner]);
  const lines = readFileSync(events, 'utf8').split('\n').filter(Boolean);
  rmSync(folder, { recursive: true });
  return lines.map((line) => JSON.parse(line) as TrialEvent);
}

/** Waits for the end of a run, and makes it when nothing was told for too long. */
async function end(child: ChildProcess, events: string, silenceMs: number): Promise<void> {
  const watch = setInterval(() => {
    const isSilent = Date.now() - statSync(events).mtimeMs > silenceMs;
    if (isSilent && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  }, 1_000);
  await once(child, 'exit');
  clearInterval(watch);
}
