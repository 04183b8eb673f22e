import { parseArgs } from 'node:util';
import { fuzz } from './fuzz';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    hostile: { type: 'string', default: '1000000' },
    mutated: { type: 'string', default: '200000' },
  },
});
const seed = Number(values.seed);
console.log(`Seed ${seed}: give it with --seed to see the same again.`);
const before = performance.now();
const { hostileCount, mutatedCount, textCount, fileCount } = fuzz(seed, {
  hostileCount: Number(values.hostile),
  mutatedCount: Number(values.mutated),
});
const seconds = ((performance.now() - before) / 1_000).toFixed(1);
console.log(
  `${hostileCount} hostile values and ${mutatedCount} changed good ones (of these ${textCount} JSON texts and ${fileCount} files of lines) in ${seconds} s: nothing thrown, nothing wrong accepted, no global changed, every refusal told with a code and a place.`,
);
