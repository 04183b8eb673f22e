import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cases, type MemoryCase } from './cases';
import type { Held } from './hold';

/** So many times the input a call may need beside it (Q13). */
const MOST = 20;
const MEGABYTE = 2 ** 20;
const page = fileURLToPath(new URL('../../docs/how-it-grows.md', import.meta.url));
const BEGIN = '<!-- from the last run of npm run memory -->';
const END = '<!-- end of the memory -->';

interface Need {
  readonly input: string;
  /** What the input takes in the heap, in megabytes. */
  readonly size: number;
  /** The least whole number of times the input that is enough beside it; one more than is looked for where none is. */
  readonly times: number;
}

const asked = process.argv.slice(2).map(Number);
const needs = cases.flatMap((one, place) =>
  asked.length === 0 || asked.includes(place) ? [measure(one, place)] : [],
);
if (asked.length === 0) writePage(needs);
process.exitCode = needs.every(({ times }) => times <= MOST) ? 0 : 1;

/** The least heap in which a call comes to its end: a sample of the heap would depend on when it is taken. */
function measure({ input }: MemoryCase, place: number): Need {
  const held = JSON.parse(run(place, 'size').stdout) as Held;
  const size = (held.withInput - held.before) / MEGABYTE;
  let [tooFew, enough] = [0, 2 * MOST];
  while (enough - tooFew > 1) {
    const times = Math.floor((tooFew + enough) / 2);
    const heap = Math.ceil(held.withInput / MEGABYTE + size * times);
    if (run(place, 'read', [`--max-old-space-size=${heap}`]).status === 0) enough = times;
    else tooFew = times;
  }
  console.log(`${enough <= MOST ? ' ' : '!'} ${input}: ${size.toFixed(1)} MB, ${enough} times`);
  return { input, size, times: enough };
}

function run(place: number, job: 'size' | 'read', flags: readonly string[] = []) {
  const child = fileURLToPath(new URL('./hold.ts', import.meta.url));
  const tsconfig = fileURLToPath(new URL('../tsconfig.json', import.meta.url));
  return spawnSync(
    process.execPath,
    // Little room for what is young, since it comes on top of the limit.
    ['--expose-gc', '--max-semi-space-size=1', ...flags, '--import', 'tsx', child, `${place}`, job],
    { encoding: 'utf8', env: { ...process.env, TSX_TSCONFIG_PATH: tsconfig } },
  );
}

function writePage(all: readonly Need[]): void {
  const text = readFileSync(page, 'utf8');
  const [before = ''] = text.split(BEGIN);
  const [, after = ''] = text.split(END);
  const rows = all.map(
    ({ input, size, times }) => `| ${input} | ${size.toFixed(1)} MB | ${times} |`,
  );
  const table = [
    '| input | in memory | needed beside it, times the input |',
    '|---|---|---|',
    ...rows,
  ];
  writeFileSync(page, `${before}${BEGIN}\n\n${table.join('\n')}\n\n${END}${after}`);
}
