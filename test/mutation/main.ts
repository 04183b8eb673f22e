import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
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
const changed = values.since === undefined ? undefined : changedSince(values.since);
const results: FloorResult[] = [];
for (const floor of floors) {
  if (positionals.length > 0 && !positionals.includes(floor.name)) continue;
  const files = changed?.filter((path) => isOf(floor, path.replace(/^src\//, '')));
  if (files?.length === 0) continue;
  const { result, survivors } = await runFloor(floor, {
    budget,
    night,
    ...(files === undefined ? {} : { files }),
  });
  results.push(result);
  const survivorsFile = `${folder}/${floor.name}.txt`;
  mkdirSync(dirname(survivorsFile), { recursive: true });
  writeFileSync(survivorsFile, survivors.map(said).join(''));
  // What a change touches is no picture of the floor.
  if (files === undefined) writeRecord(result);
}
console.log(tableOf(results));
const tooLow = results.filter((result) => scoreOf(result).toPercent < LEAST_PERCENT);
console.log(`${results.length} floors, night ${night}; below ${LEAST_PERCENT} %: ${tooLow.length}`);
process.exitCode = tooLow.length === 0 ? 0 : 1;

function changedSince(commit: string): readonly string[] {
  const args = ['diff', '--name-only', '--diff-filter=d', commit, '--', 'src'];
  return execFileSync('git', args, { encoding: 'utf8' }).split('\n').filter(Boolean);
}

function said({ place, isReached, mutator, replacement, line }: Survivor): string {
  return `${place} ${mutator}${isReached ? '' : ' (not reached)'}\n  ${line}\n  → ${replacement}\n`;
}
