// Counts jobs on BullMQ: node count.mjs jobs.jsonl > partials.jsonl
import { readFileSync } from 'node:fs';
import { Queue, QueueEvents } from 'bullmq';
import { connection, queueName } from './queue.mjs';

const lines = readFileSync(process.argv[2], 'utf8').trimEnd().split('\n');
const queue = new Queue(queueName, { connection });
const events = new QueueEvents(queueName, { connection });
await events.waitUntilReady();

const jobs = await queue.addBulk(
  lines.map((line) => ({ name: 'count', data: JSON.parse(line), opts: { attempts: 3 } })),
);

async function printResult(job) {
  try {
    console.log(await job.waitUntilFinished(events));
  } catch ({ message }) {
    // The range stays missing, and the merge says so.
    console.error(`A job failed: ${message}`);
    process.exitCode = 1;
  }
  await job.remove();
}

await Promise.all(jobs.map(printResult));
await events.close();
await queue.close();
