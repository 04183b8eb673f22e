// A worker over pipes: a job a line in, its partial result a line out. It ends with its input; a job that fails ends it at once.
import { createInterface } from 'node:readline';
import { countJob } from './count-job.mjs';

for await (const line of createInterface({ input: process.stdin })) {
  console.log(await countJob(JSON.parse(line)));
}
