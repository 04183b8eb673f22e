// Where Redis is, and the name of the queue.
export const connection = {
  host: process.env.REDIS_HOST ?? '127.0.0.1',
  port: Number(process.env.REDIS_PORT ?? 6379),
};
export const queueName = 'ranges';
