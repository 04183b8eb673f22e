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
  const inProcesses = await fuzzInProcesses();
  runBatch();
  const byHand = fuzzHandBuilt(seed, Number(values['hand-built']));
  const told = (count: number): string => count.toLocaleString('en');
  console.log(
    `${told(byHand.handBuiltCount)} values made by hand, ${told(byHand.refusedCount)} refused as not parsed`,
  );
  console.log(
    `${told(inProcesses.hostileCount)} hostile, ${told(inProcesses.mutatedCount)} changed, ${told(byHand.handBuiltCount)} made by hand: 0 faults; the slowest took ${Math.max(inProcesses.slowestMs, byHand.slowestMs)} ms`,
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
async function fuzzInProcesses(): Promise<FuzzCounts> {
  console.log(`Seed ${seed}; the same again: npm run fuzz -- --seed ${seed}`);
  const before = performance.now();
  const parts = await Promise.all(
    Array.from({ length: PROCESS_COUNT }, (_, index) => fuzzElsewhere(seed + index * SEED_STEP)),
  );
  const seconds = ((performance.now() - before) / 1_000).toFixed(1);
  const sumOf = (key: keyof FuzzCounts): number =>
    parts.reduce((total, part) => total + part[key], 0);
  const sum: FuzzCounts = {
    hostileCount: sumOf('hostileCount'),
    mutatedCount: sumOf('mutatedCount'),
    textCount: sumOf('textCount'),
    fileCount: sumOf('fileCount'),
    slowestMs: Math.max(...parts.map(({ slowestMs }) => slowestMs)),
  };
  const told = (key: keyof FuzzCounts): string => sum[key].toLocaleString('en');
  console.log(`${told('hostileCount')} hostile values`);
  console.log(`${told('mutatedCount')} changed good documents, among them`);
  console.log(`  ${told('textCount')} JSON texts and ${told('fileCount')} files of lines`);
  console.log(`the slowest took ${sum.slowestMs} ms`);
  console.log('Nothing thrown, nothing wrong accepted, no global changed;');
  console.log('every refusal had a known code and a place in the input.');
  console.log(`${seconds} s in ${PROCESS_COUNT} processes`);
  return sum;
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
