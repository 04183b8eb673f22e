// A BullMQ worker: node work.mjs. It takes one job at a time, until it is stopped.
import { Worker } from 'bullmq';
import { countJob } from '../count-job.mjs';
import { connection, queueName } from './queue.mjs';

// A worker renews the lock of its job. One that is gone loses it after ten seconds, and another takes the job.
const worker = new Worker(queueName, ({ data }) => countJob(data), {
  connection,
  lockDuration: 10_000,
  stalledInterval: 5_000,
  maxStalledCount: 3,
});
worker.on('error', ({ message }) => console.error(message));
