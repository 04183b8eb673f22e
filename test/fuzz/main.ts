import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runBatch } from './batch';
import { type FuzzCounts, type FuzzSize, fuzz } from './fuzz';
import { fuzzHandBuilt } from './hand-built';

const PROCESS_COUNT = 2;
/** Keeps the seeds of the processes apart. */
const SEED_STEP = 10_000_000;

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    hostile: { type: 'string', default: '1000000' },
    mutated: { type: 'string', default: '200000' },
    'hand-built': { type: 'string', default: '1000000' },
  },
});
const seed = Number(values.seed);
const size: FuzzSize = {
  hostileCount: Number(values.hostile),
  mutatedCount: Number(values.mutated),
};

if (process.send === undefined) {
  await fuzzInProcesses();
  runBatch();
  const { handBuiltCount, refusedCount, slowestMs } = fuzzHandBuilt(
    seed,
    Number(values['hand-built']),
  );
  console.log(
    `${handBuiltCount.toLocaleString('en')} values made by hand, ${refusedCount.toLocaleString('en')} refused as not parsed; the slowest took ${slowestMs} ms`,
  );
} else process.send(fuzzOrExit());

function fuzzOrExit(): FuzzCounts {
  try {
    return fuzz(seed, size);
  } catch (fault) {
    console.error(String(fault));
    process.exit(1);
  }
}

/** Shares the work out, and tells the sum; ends at the first fault. */
async function fuzzInProcesses(): Promise<void> {
  console.log(`Seed ${seed}; the same again: npm run fuzz -- --seed ${seed}`);
  const before = performance.now();
  const parts = await Promise.all(
    Array.from({ length: PROCESS_COUNT }, (_, index) => fuzzElsewhere(seed + index * SEED_STEP)),
  );
  const seconds = ((performance.now() - before) / 1_000).toFixed(1);
  const sum = (key: keyof FuzzCounts): string =>
    parts.reduce((total, part) => total + part[key], 0).toLocaleString('en');
  console.log(`${sum('hostileCount')} hostile values`);
  console.log(`${sum('mutatedCount')} changed good documents, among them`);
  console.log(`  ${sum('textCount')} JSON texts and ${sum('fileCount')} files of lines`);
  const slowestMs = Math.max(...parts.map((part) => part.slowestMs));
  console.log(`the slowest took ${slowestMs} ms`);
  console.log('Nothing thrown, nothing wrong accepted, no global changed;');
  console.log('every refusal had a known code and a place in the input.');
  console.log(`${seconds} s in ${PROCESS_COUNT} processes`);
}

function fuzzElsewhere(ownSeed: number): Promise<FuzzCounts> {
  const share = (count: number): string => String(Math.ceil(count / PROCESS_COUNT));
  const child = fork(fileURLToPath(import.meta.url), [
    ...['--seed', String(ownSeed)],
    ...['--hostile', share(size.hostileCount)],
    ...['--mutated', share(size.mutatedCount)],
  ]);
  process.on('exit', () => child.kill());
  return new Promise((resolve) => {
    child.on('message', (message) => resolve(message as FuzzCounts));
    // A child that fails has said why.
    child.on('exit', (code) => code === 0 || process.exit(1));
  });
}
