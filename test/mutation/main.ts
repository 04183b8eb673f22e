import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readSourceFiles } from '../source-files';
import { floors, isOf } from './floors';
import { tableOf, writeRecord } from './record';
import { type FloorResult, runFloor, type Survivor } from './run-floor';
import { scoreOf } from './score';

const DAY = 86_400_000;
/** Below this even the upper end of the margin is too low. */
const LEAST_PERCENT = 95;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** How many mutants of each floor are tried. */
    budget: { type: 'string', default: 'Infinity' },
    /** Which part of them: another each night. */
    night: { type: 'string', default: String(Math.floor(Date.now() / DAY)) },
    /** Only files that differ from this commit. */
    since: { type: 'string' },
    /** Only files below src/ with this in their path; may be given again and again. */
    file: { type: 'string', multiple: true },
    /** With slow tests, and a run of its own for what changes the loading of modules: hours for a floor. */
    whole: { type: 'boolean', default: false },
  },
});
const folder = fileURLToPath(new URL('../../coverage/mutation', import.meta.url));
const unknown = positionals.filter((name) => !floors.some((floor) => floor.name === name));
if (unknown.length > 0) {
  console.error(
    `There is no floor ${unknown.join(', ')}; there are ${floors.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}

const budget = Number(values.budget);
const night = Number(values.night);
const asked = filesAsked();
const results: FloorResult[] = [];
for (const floor of floors) {
  if (positionals.length > 0 && !positionals.includes(floor.name)) continue;
  const files = asked?.filter((path) => isOf(floor, path));
  if (files?.length === 0) continue;
  const { result, survivors } = await runFloor(floor, {
    budget,
    night,
    isWhole: values.whole,
    ...(files === undefined ? {} : { files }),
  });
  results.push(result);
  const survivorsFile = `${folder}/${floor.name}.txt`;
  mkdirSync(dirname(survivorsFile), { recursive: true });
  writeFileSync(survivorsFile, [...survivors].sort(byPlace).map(said).join(''));
  // Some files are no picture of the floor.
  if (files === undefined) writeRecord(result);
}
console.log(tableOf(results));
const tooLow = results.filter((result) => scoreOf(result).toPercent < LEAST_PERCENT);
console.log(`${results.length} floors, night ${night}; below ${LEAST_PERCENT} %: ${tooLow.length}`);
process.exitCode = tooLow.length === 0 ? 0 : 1;

/** The files that are asked for, as paths from src; undefined stands for all. */
function filesAsked(): readonly string[] | undefined {
  const { file: parts, since } = values;
  if (parts === undefined && since === undefined) return undefined;
  const paths =
    since === undefined ? readSourceFiles().map(({ path }) => path) : changedSince(since);
  return paths.filter((path) => parts?.some((part) => path.includes(part)) ?? true);
}

function changedSince(commit: string): readonly string[] {
  const args = ['diff', '--name-only', '--diff-filter=d', '--relative=src', commit, '--', 'src'];
  return execFileSync('git', args, { encoding: 'utf8' }).split('\n').filter(Boolean);
}

function byPlace(one: Survivor, other: Survivor): number {
  return one.place.localeCompare(other.place, 'en', { numeric: true });
}

function said({ place, isReached, mutator, replacement }: Survivor): string {
  const [path = '', line] = place.split(':');
  const text = readFileSync(fileURLToPath(new URL(`../../src/${path}`, import.meta.url)), 'utf8');
  const source = text.split('\n')[Number(line) - 1]?.trim();
  return `${place} ${mutator}${isReached ? '' : ' (not reached)'}\n  ${source}\n  → ${replacement}\n`;
}
