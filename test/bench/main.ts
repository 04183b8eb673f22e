import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Goal, WorkReport } from './work';
import type { Job } from './works/jobs';
import { writeCostPage } from './write-cost-page';

/** In the order of the goals; `npm run bench verdicts lines` does some of them alone. P9 is `npm run complexity`. */
const works: Readonly<Record<string, () => Promise<WorkReport>>> = {
  verdicts: async () => (await import('./works/verdicts')).verdictsWork(),
  batches: async () => (await import('./works/batches')).batchesWork(),
  reading: async () => (await import('./works/reading')).readingWork(),
  cost: async () => (await import('./works/cost')).costWork(),
  lines: async () => (await import('./works/lines')).linesWork(),
  country: async () => (await import('./works/country')).countryWork(),
  sheets: async () => (await import('./works/sheets')).sheetsWork(),
  plans: async () => (await import('./works/plans')).plansWork(),
  keystrokes: async () => (await import('./works/keystrokes')).keystrokesWork(),
};
const JOBS = 'jobs';
const ids = [...Object.keys(works), JOBS];
const asked = process.argv.slice(2);
// A process that was given somebody to tell does one work and tells its report.
if (process.send === undefined) await runAll(asked.length === 0 ? ids : asked);
else process.send(await run(asked[0] as string));

async function run(id: string): Promise<unknown> {
  return id === JOBS ? (await import('./works/jobs')).runJobs() : works[id]?.();
}

/** Each work has a process of its own, so that no code is slowed by what ran before it. */
async function runAll(chosen: readonly string[]): Promise<void> {
  const unknown = chosen.filter((id) => !ids.includes(id));
  if (unknown.length > 0) throw new Error(`Not among ${ids.join(', ')}: ${unknown.join(', ')}.`);
  const reports: WorkReport[] = [];
  for (const id of chosen.filter((one) => one !== JOBS)) {
    const report = (await runAlone(id)) as WorkReport;
    print(report);
    reports.push(report);
  }
  const goals = reports.flatMap(goalsOf);
  console.log('\nAll goals');
  for (const goal of goals) console.log(`  ${lineOf(goal)}`);
  const jobs = chosen.includes(JOBS) ? ((await runAlone(JOBS)) as readonly Job[]) : [];
  for (const { name, milliseconds } of jobs)
    console.log(`  ${milliseconds.toPrecision(3)} ms  ${name}`);
  // A run of some works alone is no record.
  if (chosen !== ids) return;
  record(reports);
  writeCostPage(goals, jobs);
}

function runAlone(id: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), [id]);
    child.once('message', (report) => {
      resolve(report);
      child.disconnect();
    });
    child.once('exit', (code) => reject(new Error(`${id} ended with ${code} before its report.`)));
  });
}

function goalsOf({ id, goals }: WorkReport): readonly Goal[] {
  return goals.map((goal) => ({
    ...goal,
    asks: goal.asks.startsWith('P') ? goal.asks : `${id}: ${goal.asks}`,
  }));
}

function lineOf({ asks, holdsFor, reached, outcome }: Goal): string {
  return `${outcome.padEnd(7)}  ${asks}: ${reached}  (${holdsFor})`;
}

function print({ id, title, tables, goals, figures = {} }: WorkReport): void {
  console.log(`\n${id}  ${title}`);
  for (const { holdsFor, standings } of tables) {
    console.log(holdsFor);
    console.table(
      Object.fromEntries(
        standings.map(({ name, ratio, nanosecondsPerItem }) => [
          name,
          {
            ratio: Number(ratio.toPrecision(3)),
            'ns each': Number(nanosecondsPerItem.toPrecision(3)),
          },
        ]),
      ),
    );
  }
  for (const [name, figure] of Object.entries(figures)) console.log(`  ${name}: ${figure}`);
  for (const goal of goals) console.log(`  ${lineOf(goal)}`);
}

/** Keeps the tables for the page on how this is tested. */
function record(reports: readonly WorkReport[]): void {
  const folder = fileURLToPath(new URL('../../coverage/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const tables = Object.fromEntries(
    reports.map(({ id, title, goals }) => [
      `${id}: ${title}`,
      goals.map(({ asks, holdsFor, reached, outcome }) => ({
        what: `${asks} (${holdsFor})`,
        figure: reached,
        goal: outcome,
      })),
    ]),
  );
  writeFileSync(`${folder}bench.json`, `${JSON.stringify(tables, null, 2)}\n`);
}
