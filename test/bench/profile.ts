import { Session } from 'node:inspector/promises';

/** A function and its part of the time of a job. */
export interface Hot {
  readonly name: string;
  readonly percent: number;
}

const SHOWN = 5;
const LEAST_MILLISECONDS = 200;

/** Says in which functions the time of a job goes, the dearest first; a short job is repeated. */
export async function profileOf(job: () => unknown): Promise<readonly Hot[]> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
  const begin = performance.now();
  do job();
  while (performance.now() - begin < LEAST_MILLISECONDS);
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  const names = new Map(
    profile.nodes.map(({ id, callFrame }) => [id, callFrame.functionName || '(anonymous)']),
  );
  const samples = profile.samples ?? [];
  const counts = new Map<string, number>();
  for (const id of samples) {
    const name = names.get(id) ?? '(unknown)';
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, SHOWN)
    .map(([name, count]) => ({ name, percent: (count * 100) / samples.length }));
}
