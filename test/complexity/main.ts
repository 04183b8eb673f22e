import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bounded } from './bounded';
import type { WorstCase } from './worst-case';
import { worstCases } from './worst-cases';

const MOST_GROWTH = 13;
const MOST_MILLISECONDS = 1_000;
/** What takes less says nothing of its growth. */
const LEAST_MILLISECONDS = 5;
const TRIES = 2;
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

const asked = process.argv.slice(2);
const chosen = Object.entries(worstCases).filter(
  ([name]) => asked.length === 0 || asked.includes(name),
);
const all = chosen.map(([name, one]) => measure(name, one));
const isWithin = ({ growth, milliseconds }: Growth): boolean =>
  growth <= MOST_GROWTH && (milliseconds.at(-1) ?? 0) <= MOST_MILLISECONDS;
console.table(
  Object.fromEntries(
    all.map((one) => [
      one.name,
      {
        ...Object.fromEntries(
          one.sizes.map((size, place) => [size, one.milliseconds[place]?.toPrecision(3)]),
        ),
        growth: one.growth.toFixed(1),
        within: isWithin(one),
      },
    ]),
  ),
);
const beyond = all.filter((one) => !isWithin(one));
for (const { name } of beyond) console.error(`Beyond its bound: ${name}`);
if (asked.length === 0) writePage(all);
process.exitCode = beyond.length === 0 ? 0 : 1;

function measure(name: string, { grows, prepare, sizes }: WorstCase): Growth {
  const milliseconds = sizes.map((size) => quickest(prepare(size)));
  const growths = milliseconds.slice(1).flatMap((time, place) => {
    const before = milliseconds[place] as number;
    return time < LEAST_MILLISECONDS ? [] : [time / Math.max(before, LEAST_MILLISECONDS / 10)];
  });
  return { name, grows, sizes, milliseconds, growth: Math.max(1, ...growths) };
}

/** The least time of the processor in several tries: on a busy machine the clock counts the work of others too. */
function quickest(call: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let count = 0; count < TRIES; count += 1) {
    const begin = process.cpuUsage();
    call();
    const { user, system } = process.cpuUsage(begin);
    least = Math.min(least, (user + system) / 1_000);
    if (least > MOST_MILLISECONDS / 2) break;
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
    const verdict = isWithin(one) ? '' : 'beyond the bound';
    return `| \`${one.name}\` | ${one.grows} | ${times.join(', ')} | ${one.growth.toFixed(1)} | ${verdict} |`;
  });
  const others = Object.entries(bounded).flatMap(([reason, names]) => [
    `${reason} ${names.map((name) => `\`${name}\``).join(', ')}.`,
  ]);
  const generated = [
    BEGIN,
    ['| function | what grows | time by size | growth | |', '|---|---|---|---|---|', ...rows].join(
      '\n',
    ),
    '## Functions that are not measured here',
    ...others,
  ].join('\n\n');
  writeFileSync(page, `${byHand}${generated}\n`);
}
