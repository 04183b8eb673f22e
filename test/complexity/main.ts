import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bounded } from './bounded';
import type { WorstCase } from './worst-case';
import { longByNature, worstCases } from './worst-cases';

const MOST_GROWTH = 13;
/** So many times the growth of a plain copy, where that is more: past the caches of a machine everything grows like this. */
const MOST_BY_COPY = 1.3;
/** Growth that no cache explains, far below the hundred of what is quadratic. */
const MOST_OF_ALL = 40;
const MOST_MILLISECONDS = 1_000;
/** What takes less says nothing of its growth. */
const LEAST_MILLISECONDS = 5;
const FEWEST_TRIES = 2;
/** A short call is tried as often as fits into this, which finds a moment in which nothing else ran. */
const TRIED_MILLISECONDS = 150;
const page = fileURLToPath(new URL('../../docs/how-it-grows.md', import.meta.url));
const BEGIN = '<!-- from the last run of npm run complexity -->';

interface Growth {
  readonly name: string;
  readonly grows: string;
  readonly sizes: readonly number[];
  readonly milliseconds: readonly number[];
  /** The most that ten times the input costs, of the steps long enough to be measured. */
  readonly growth: number;
}

const bound = Math.min(MOST_OF_ALL, Math.max(MOST_GROWTH, MOST_BY_COPY * growthOfCopy()));
console.log(`Ten times the input may cost at most ${bound.toFixed(1)} times the time here.`);

const asked = process.argv.slice(2);
const chosen = Object.entries(worstCases).filter(
  ([name]) => asked.length === 0 || asked.includes(name),
);
const all = chosen.map(([name, one]) => {
  const growth = measure(name, one);
  console.log(lineOf(growth));
  return growth;
});
const beyond = all.filter((one) => !isWithin(one));
for (const { name } of beyond) console.error(`Beyond its bound: ${name}`);
if (asked.length === 0) writePage(all);
process.exitCode = beyond.length === 0 ? 0 : 1;

function isWithin({ name, growth, milliseconds }: Growth): boolean {
  const isQuick = (milliseconds.at(-1) ?? 0) <= MOST_MILLISECONDS;
  return growth <= bound && (isQuick || name in longByNature);
}

function lineOf(one: Growth): string {
  const { name, sizes, milliseconds, growth } = one;
  const times = sizes.map((size, place) => `${size}: ${milliseconds[place]?.toPrecision(3)} ms`);
  return `${isWithin(one) ? '  ' : '! '}${name}  ${times.join(', ')}, growth ${growth.toFixed(1)}`;
}

function measure(name: string, { grows, prepare, sizes }: WorstCase): Growth {
  const milliseconds = sizes.map((size) => quickest(prepare(size)));
  const growths = milliseconds.slice(1).flatMap((time, place) => {
    const before = milliseconds[place] as number;
    return time < LEAST_MILLISECONDS ? [] : [time / Math.max(before, LEAST_MILLISECONDS / 10)];
  });
  return { name, grows, sizes, milliseconds, growth: Math.max(1, ...growths) };
}

/** How a plain loop that copies an object of 9,000 keys grows with ten times as many. */
function growthOfCopy(): number {
  const [small, large] = [9_000, 90_000].map((size) => {
    const source = Object.fromEntries(
      Array.from({ length: size }, (_, place) => [`key${place}`, [place]]),
    );
    return quickest(() => {
      const copy: Record<string, unknown> = {};
      for (const key of Object.keys(source)) copy[key] = [...(source[key] as unknown[])];
      return copy;
    });
  }) as [number, number];
  return large / small;
}

/** The least time of the processor in several tries: on a busy machine the clock counts the work of others too. */
function quickest(call: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  let spent = 0;
  globalThis.gc?.();
  for (let count = 0; count < FEWEST_TRIES || spent < TRIED_MILLISECONDS; count += 1) {
    const begin = process.cpuUsage();
    call();
    const { user, system } = process.cpuUsage(begin);
    const time = (user + system) / 1_000;
    least = Math.min(least, time);
    spent += time;
  }
  return least;
}

function writePage(growths: readonly Growth[]): void {
  const [byHand = ''] = readFileSync(page, 'utf8').split(BEGIN);
  const rows = growths.map((one) => {
    const times = one.sizes.map(
      (size, place) =>
        `${size.toLocaleString('en')}: ${(one.milliseconds[place] as number).toPrecision(2)} ms`,
    );
    const verdict = isWithin(one) ? (longByNature[one.name] ?? '') : 'beyond the bound';
    return `| \`${one.name}\` | ${one.grows} | ${times.join(', ')} | ${one.growth.toFixed(1)} | ${verdict} |`;
  });
  const others = Object.entries(bounded).flatMap(([reason, names]) => [
    `${reason} ${names.map((name) => `\`${name}\``).join(', ')}.`,
  ]);
  const generated = [
    BEGIN,
    `In this run ten times the input might cost at most ${bound.toFixed(1)} times the time.`,
    ['| function | what grows | time by size | growth | |', '|---|---|---|---|---|', ...rows].join(
      '\n',
    ),
    '## Functions that are not measured here',
    ...others,
  ].join('\n\n');
  writeFileSync(page, `${byHand}${generated}\n`);
}
