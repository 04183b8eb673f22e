// Counts one range of a file. Where the machines share no file system, ask your store for the bytes from `start` on instead.
import { createReadStream } from 'node:fs';
import { orThrow } from 'model-ward-rules';
import { countRangeOfStream } from 'model-ward-rules/intake';
import { questionAbout } from './question.mjs';

/** Gives the partial result of a job of `plan.mjs`, as a line. */
export async function countJob({ file, from, until, ...input }) {
  const bytes = createReadStream(file, { start: Math.max(0, from - 1), highWaterMark: 2 ** 20 });
  const partial = await countRangeOfStream(bytes, { from, until }, questionAbout(input));
  return JSON.stringify(orThrow(partial));
}
