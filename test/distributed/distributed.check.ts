import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PartialTotals, VerdictGroup } from 'model-ward-rules/batch';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { type Engine, engines } from './engines';
import { type Ended, kill, linesIn, peakMemoryOf, start, until } from './processes';
import { recordRun, writeRuns } from './runs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const workspace = mkdtempSync(join(tmpdir(), 'distributed-'));
const rowCount = Number(process.env['DISTRIBUTED_ROWS'] ?? 1_000_000);
const twiceCount = rowCount / 100;
const rangeCount = rowCount < 1_000_000 ? 16 : 64;

const at = (name: string): string => join(workspace, name);

/** Runs a command of the example to its end. */
function run(command: readonly string[], printTo = 'printed.txt'): Promise<Ended> {
  return start(command, { cwd: workspace, printTo: at(printTo) }).ended;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What one process says, by group, side and outcome. */
interface OneProcess {
  readonly seconds: number;
  readonly rowCount: number;
  readonly twiceCount: number;
  readonly refusedCount: number;
  readonly cells: readonly (readonly [string, number])[];
  readonly unmet: unknown;
}

const outcomes = [
  ['eligibleCount', 'eligible'],
  ['notEligibleCount', 'not-eligible'],
  ['undeterminedCount', 'undetermined'],
  ['notAssessedCount', 'not-assessed'],
] as const;

/** The counts of totals, named as one process names them. */
const cellsOf = (groups: readonly VerdictGroup[]): readonly (readonly [string, number])[] =>
  groups
    .flatMap((group) =>
      (['confirmed', 'projected'] as const).flatMap((side) =>
        outcomes.map(
          ([counter, outcome]) =>
            [`${group.key}|${side}|${outcome}`, group[side][counter]] as const,
        ),
      ),
    )
    .filter(([, count]) => count > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));

async function answerOfOneProcess(file: string): Promise<OneProcess> {
  const { stdout, stderr } = await run(['node', 'one-process.mjs', file]);
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

/** What `merge.mjs` says, and the hash of the counts. */
async function merge(file: string, partials: string, ...options: readonly string[]) {
  const { status, stdout, stderr } = await run(['node', 'merge.mjs', file, partials, ...options]);
  const totals = JSON.parse(stdout) as PartialTotals;
  const hash = totals.kind === 'complete' ? sha256(JSON.stringify(cellsOf(totals.groups))) : '';
  return { status, said: stderr.trim().split('\n').at(-1), totals, hash };
}

let once: OneProcess;
let twice: OneProcess;
let jobs: readonly string[];

beforeAll(async () => {
  cpSync(`${root}/docs/examples/distributed`, workspace, { recursive: true });
  for (const name of ['one-process.mjs', 'costs.mjs']) {
    cpSync(`${root}/test/distributed/${name}`, at(name));
  }
  const tarball = `${manifest.name}-${manifest.version}.tgz`;
  const pack = ['npm', 'pack', '--silent', '--ignore-scripts', '--pack-destination', workspace];
  expect((await start(pack, { cwd: root, printTo: at('pack.txt') }).ended).status).toBe(0);
  const install = await run(['npm', 'install', '--silent', '--no-package-lock', `./${tarball}`]);
  expect(install.stderr + install.stdout).toBe('');

  await run(['node', 'make-file.mjs', 'once.jsonl', `${rowCount}`]);
  await run(['node', 'make-file.mjs', 'twice.jsonl', `${rowCount}`, `${twiceCount}`]);
  once = await answerOfOneProcess('once.jsonl');
  twice = await answerOfOneProcess('twice.jsonl');
  expect([once.rowCount, once.twiceCount]).toEqual([rowCount, 0]);
  expect([twice.rowCount, twice.twiceCount]).toEqual([rowCount + twiceCount, twiceCount]);
  for (const [name, { seconds, cells, rowCount: read }] of Object.entries({ once, twice })) {
    recordRun({
      what: `one process, ${name === 'once' ? 'each row once' : '1 % of the rows twice'}`,
      outcome: 'the answer',
      rowsASecond: read / seconds,
      hash: sha256(JSON.stringify(cells)),
    });
  }
  for (const file of ['once', 'twice']) {
    const { stdout } = await run(['node', 'plan.mjs', `${file}.jsonl`, `${rangeCount}`]);
    writeFileSync(at(`${file}.jobs`), stdout);
    expect(linesIn(at(`${file}.jobs`))).toBe(rangeCount);
  }
  jobs = readFileSync(at('once.jobs'), 'utf8').trimEnd().split('\n');
});

afterAll(() => {
  rmSync(workspace, { recursive: true, force: true });
  writeRuns(rowCount);
});

describe('one worker over pipes', () => {
  it('gives the answer of one process, and its memory stays flat', async () => {
    const peaks = await peaksOfWorker('once.jobs', 'worker.partials');
    const [quarter = 0, whole = 0] = [peaks[rangeCount / 4 - 1], peaks.at(-1)];
    recordRun({
      what: 'memory of one worker over pipes',
      outcome: `${quarter} MB at the most after a quarter of the ranges, ${whole} MB after all`,
    });
    // What grows with the file would be four times as much.
    expect(whole).toBeLessThan(2 * quarter);
    const { status, totals, hash, said } = await merge('once.jsonl', at('worker.partials'));
    expect([status, totals.kind]).toEqual([0, 'complete']);
    expect(said).toMatch(/^complete: SHA-256 [0-9a-f]{64}$/);
    expect(hash).toBe(sha256(JSON.stringify(once.cells)));
    expect(totals).toMatchObject({ unmet: once.unmet, lines: { refusedCount: once.refusedCount } });
  });
});

/** Gives a worker its jobs one by one, and looks at its memory after each. */
async function peaksOfWorker(jobsFile: string, partials: string): Promise<readonly number[]> {
  const list = readFileSync(at(jobsFile), 'utf8').trimEnd().split('\n');
  writeFileSync(at('pipe.jobs'), '');
  const worker = start(['bash', '-c', 'exec node worker.mjs < <(exec tail -n +1 -f pipe.jobs)'], {
    cwd: workspace,
    printTo: at(partials),
  });
  const peaks: number[] = [];
  for (const [place, job] of list.entries()) {
    appendFileSync(at('pipe.jobs'), `${job}\n`);
    await until(() => linesIn(at(partials)) > place, 'a partial result');
    peaks.push(peakMemoryOf(worker.pid));
  }
  process.kill(worker.pid, 'SIGTERM');
  await worker.ended;
  return peaks;
}

describe.each(engines)('$name', (engine) => {
  it('a worker killed, a part delivered twice and one withheld: the gap is told, then the answer', async (context) => {
    skipWhereMissing(engine, context);
    const name = engine.debianPackage;
    const [withheld = ''] = jobs.slice(5, 6);
    const sent = [...jobs.filter((job) => job !== withheld), jobs[3]];
    writeFileSync(at(`${name}.jobs`), `${sent.join('\n')}\n`);
    const partials = at(`${name}.partials`);

    const opened = await engine.open(workspace, at(`${name}-run`));
    const running = opened.count(`${name}.jobs`, partials);
    await until(() => linesIn(partials) >= rangeCount / 4, 'a quarter of the parts');
    // Between two jobs there may be no worker at all.
    await until(() => kill(opened.workerOf(running)), 'a worker at work');
    const partsBefore = linesIn(partials);
    expect(partsBefore).toBeLessThan(sent.length);
    const { status, seconds } = await running.ended;
    expect(status).toBe(0);
    expect(linesIn(partials)).toBe(sent.length);

    const first = await merge('once.jsonl', partials);
    expect([first.status, first.said]).toEqual([
      1,
      'bounded: 1 ranges are missing, 0 units repeat',
    ]);
    const left = await run(['node', 'merge.mjs', 'once.jsonl', partials, '--jobs']);
    expect(JSON.parse(left.stdout)).toEqual({ ...JSON.parse(withheld), file: 'once.jsonl' });
    writeFileSync(at(`${name}.left`), `${withheld}\n`);
    const rest = opened.count(`${name}.left`, at(`${name}.rest`));
    expect((await rest.ended).status).toBe(0);
    await opened.close();
    appendFileSync(partials, readFileSync(at(`${name}.rest`)));

    const second = await merge('once.jsonl', partials);
    expect([second.status, second.totals.kind]).toEqual([0, 'complete']);
    expect(second.hash).toBe(sha256(JSON.stringify(once.cells)));
    expect(second.totals).toMatchObject({ unmet: once.unmet });
    recordRun({
      what: `${engine.name}, one of two workers killed, a part twice, a part withheld`,
      outcome: 'the gap told, then the answer',
      rowsASecond: (rowCount * sent.length) / rangeCount / seconds,
      hash: second.hash,
    });
  });

  it('1 % of the wards twice in different ranges: the repetition is told, then the answer', async (context) => {
    skipWhereMissing(engine, context);
    const name = `${engine.debianPackage}-twice`;
    const opened = await engine.open(workspace, at(`${name}-run`));
    const running = opened.count('twice.jobs', at(`${name}.partials`));
    const { status, seconds } = await running.ended;
    await opened.close();
    expect(status).toBe(0);
    const first = await merge('twice.jsonl', at(`${name}.partials`));
    const bounded = `bounded: 0 ranges are missing, ${twiceCount} units repeat`;
    expect([first.status, first.said]).toEqual([1, bounded]);
    const second = await merge('twice.jsonl', at(`${name}.partials`), '--settle');
    expect([second.status, second.totals.kind]).toEqual([0, 'complete']);
    expect(second.hash).toBe(sha256(JSON.stringify(twice.cells)));
    recordRun({
      what: `${engine.name}, two workers, 1 % of the rows twice`,
      outcome: 'the repetition told, then the answer',
      rowsASecond: twice.rowCount / seconds,
      hash: second.hash,
    });
  });
});

describe('what it costs', () => {
  interface Costs {
    readonly results: readonly { readonly name: string; readonly seconds: number }[];
    readonly peakMegabytes: number;
  }

  async function costsOf(...options: readonly string[]): Promise<Costs> {
    const { status, stdout, stderr } = await run(['node', 'costs.mjs', 'once.jsonl', ...options]);
    expect([status, stderr]).toEqual([0, '']);
    return JSON.parse(stdout);
  }

  it('in a worker, step by step', async () => {
    const { results } = await costsOf('worker');
    for (const { name, seconds } of results) {
      recordRun({
        what: `one worker, the whole file as one range: ${name}`,
        outcome: `${seconds.toFixed(2)} s of the processor`,
        rowsASecond: rowCount / seconds,
      });
    }
  });

  it('in the merge, by number of parts and of keys', async () => {
    const plan = ['node', 'plan.mjs', 'once.jsonl', `${Math.ceil(rowCount / 100)}`];
    await run(plan, 'small-parts.jobs');
    await run(['bash', '-c', 'node worker.mjs < small-parts.jobs'], 'small-parts.partials');
    const cases = [
      { partials: 'worker.partials', times: 1 },
      { partials: 'worker.partials', times: 10 },
      { partials: 'small-parts.partials', times: 1 },
    ];
    for (const { partials, times } of cases) {
      const { results, peakMegabytes } = await costsOf('merge', partials, `${times}`);
      const seconds = results.map(({ name, seconds: taken }) => `${name} ${taken.toFixed(1)} s`);
      recordRun({
        what: `merge of ${linesIn(at(partials)) * times} parts with ${(rowCount * times).toLocaleString('en')} keys`,
        outcome: `${seconds.join(', ')}; ${peakMegabytes} MB`,
      });
    }
  });
});

/** A package that this machine does not have is told and counted, and is no fault of the example. */
function skipWhereMissing(engine: Engine, context: { skip(note: string): never }): void {
  const lack = engine.lack();
  if (lack === undefined) return;
  const outcome = `cannot be had: ${engine.debianPackage}`;
  recordRun({ what: engine.name, outcome });
  context.skip(`${outcome}: ${lack}`);
}
