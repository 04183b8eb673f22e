import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { WorkReport } from './work';

/** In the order of the goals; `npm run bench P1 P4` does some of them alone. */
const works: Readonly<Record<string, () => Promise<readonly WorkReport[]>>> = {
  P1: async () => {
    const { evaluationsWork, verdictsWork } = await import('./works/verdicts');
    return [await verdictsWork(), await evaluationsWork()];
  },
  P2: async () => [await (await import('./works/batches')).batchesWork()],
  P3: async () => [await (await import('./works/reading')).readingWork()],
  P4: async () => [await (await import('./works/roll-ups')).rollUpsWork()],
  P5: async () => [await (await import('./works/targets')).targetsWork()],
  P6: async () => [(await import('./works/cost')).costWork()],
  P7: async () => [(await import('./works/growth')).growthWork()],
  P8: async () => [await (await import('./works/whole-way')).wholeWayWork()],
  country: async () => [(await import('./works/country')).countryWork()],
};

const asked = process.argv.slice(2);
const chosen = Object.entries(works).filter(([id]) => asked.length === 0 || asked.includes(id));
const reports: WorkReport[] = [];
for (const [, work] of chosen) {
  for (const report of await work()) {
    print(report);
    reports.push(report);
  }
}
console.log(
  '\nA general rule engine can do far more than this fixed model; the ratios speak of this one piece of work.',
);
record();

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

/** Keeps the tables for the page on how this is tested; a run of some works alone is no record. */
function record(): void {
  if (asked.length > 0) return;
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
