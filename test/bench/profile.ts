import type { Profiler } from 'node:inspector';
import { Session } from 'node:inspector/promises';
import { processorMilliseconds } from './contest';

/** A function and its part of the time of a job. */
export interface Hot {
  readonly name: string;
  readonly percent: number;
}

const SHOWN = 5;

/** Does a job so many times, and says how long one takes and in which functions its time goes. */
export async function profileOf(
  job: () => unknown,
  times: number,
): Promise<{ readonly milliseconds: number; readonly hot: readonly Hot[] }> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
  const begin = process.cpuUsage();
  for (let count = 0; count < times; count += 1) job();
  const milliseconds = processorMilliseconds(begin) / times;
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return { milliseconds, hot: hotOf(profile) };
}

/** The functions with the largest parts, the dearest first; while the process waits it does nothing of the job. */
export function hotOf({ nodes, samples = [] }: Profiler.Profile): readonly Hot[] {
  const names = new Map(
    nodes.map(({ id, callFrame }) => [id, callFrame.functionName || '(anonymous)']),
  );
  const busy = samples.flatMap((id) => {
    const name = names.get(id);
    return name === undefined || name === '(idle)' ? [] : [name];
  });
  const counts = new Map<string, number>();
  for (const name of busy) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, SHOWN)
    .map(([name, count]) => ({ name, percent: (count * 100) / busy.length }));
}
