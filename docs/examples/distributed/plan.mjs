// Plans the jobs of a file, one a line: node plan.mjs FILE RANGE_COUNT > jobs.jsonl
import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { planRanges } from 'model-ward-rules/batch';

const file = resolve(process.argv[2]);
const hash = createHash('sha256');
for await (const chunk of createReadStream(file, { highWaterMark: 2 ** 20 })) hash.update(chunk);
const inputId = hash.digest('hex');
const byteLength = statSync(file).size;
for (const range of planRanges(byteLength, Number(process.argv[3]))) {
  console.log(JSON.stringify({ file, inputId, byteLength, ...range }));
}
