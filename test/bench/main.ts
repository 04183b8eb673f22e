import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { WorkReport } from './work';

/** In the order of the goals; `npm run bench P1a P4` does some of them alone. */
const works: Readonly<Record<string, () => Promise<WorkReport>>> = {
  P1a: async () => (await import('./works/verdicts')).verdictsWork(),
  P1b: async () => (await import('./works/evaluations')).evaluationsWork(),
  P2: async () => (await import('./works/batches')).batchesWork(),
  P3: async () => (await import('./works/reading')).readingWork(),
  P4: async () => (await import('./works/roll-ups')).rollUpsWork(),
  P5: async () => (await import('./works/targets')).targetsWork(),
  P6: async () => (await import('./works/cost')).costWork(),
  P7: async () => (await import('./works/growth')).growthWork(),
  P8: async () => (await import('./works/whole-way')).wholeWayWork(),
  country: async () => (await import('./works/country')).countryWork(),
};

const ids = Object.keys(works);
const asked = process.argv.slice(2);
// A process that was given somebody to tell does one work and tells its report.
if (process.send === undefined) await runAll(asked.length === 0 ? ids : asked);
else process.send(await works[asked[0] as keyof typeof works]?.());

/** Each work has a process of its own, so that no code is slowed by what ran before it. */
async function runAll(chosen: readonly string[]): Promise<void> {
  const unknown = chosen.filter((id) => !ids.includes(id));
  if (unknown.length > 0) throw new Error(`Not among ${ids.join(', ')}: ${unknown.join(', ')}.`);
  const reports: WorkReport[] = [];
  for (const id of chosen) {
    const report = await runAlone(id);
    print(report);
    reports.push(report);
  }
  console.log(
    '\nA general rule engine can do far more than this fixed model; the ratios speak of this one piece of work.',
  );
  // A run of some works alone is no record.
  if (chosen === ids) record(reports);
}

function runAlone(id: string): Promise<WorkReport> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), [id]);
    child.once('message', (report) => {
      resolve(report as WorkReport);
      child.disconnect();
    });
    child.once('exit', (code) => reject(new Error(`${id} ended with ${code} before its report.`)));
  });
}

function print({ id, title, standings, goals, figures = {} }: WorkReport): void {
  console.log(`\n${id}  ${title}`);
  if (standings.length > 0) {
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
  for (const { asks, reached, isMet } of goals)
    console.log(`  ${isMet ? 'reached' : 'MISSED '}  ${asks}: ${reached}`);
}

/** Keeps the tables for the page on how this is tested. */
function record(reports: readonly WorkReport[]): void {
  const folder = fileURLToPath(new URL('../../coverage/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const tables = Object.fromEntries(
    reports.map(({ id, title, standings, goals, figures = {} }) => [
      `${id}: ${title}`,
      [
        ...standings.map(({ name, ratio }) => ({
          what: name,
          figure: ratio.toPrecision(3),
          goal: '',
        })),
        ...Object.entries(figures).map(([what, figure]) => ({
          what,
          figure: String(figure),
          goal: '',
        })),
        ...goals.map(({ asks, reached, isMet }) => ({
          what: asks,
          figure: reached,
          goal: isMet ? 'reached' : 'missed',
        })),
      ],
    ]),
  );
  writeFileSync(`${folder}bench.json`, `${JSON.stringify(tables, null, 2)}\n`);
}
