import { isDeepStrictEqual } from 'node:util';

/** One way of doing a piece of work. */
export interface Contestant<Answer> {
  readonly name: string;
  /** Does the work once and gives what came out, so that it can be compared and nothing is optimised away. */
  readonly run: () => Answer | Promise<Answer>;
  /** How many of the items one run does; a slow peer does fewer than all. */
  readonly itemCount: number;
}

/** How a contestant did against the first one, which is the measure. */
export interface Standing {
  readonly name: string;
  /** The median over the rounds of its time per item by that of the measure in the same round. */
  readonly ratio: number;
  /** The median of its own time per item. */
  readonly nanosecondsPerItem: number;
}

export interface ContestOptions<Answer> {
  readonly rounds: number;
  /** What of an answer must be the same for all; a slow peer is compared on the items it did. */
  readonly compared?: (answer: Answer, itemCount: number) => unknown;
}

const WARM_UP_ROUNDS = 3;
/** A shorter sample would measure the clock and the caches of the one before. */
const LEAST_SAMPLE_MILLISECONDS = 4;

/**
 * Lets ways of doing the same work alternate, A B C A B C …, and gives the medians of their ratios: what slows the
 * machine for a moment slows all of them. Answers are compared before anything is timed. The measure runs against
 * itself too, which shows how far a ratio can be trusted.
 */
export async function contest<Answer>(
  contestants: readonly [Contestant<Answer>, ...Contestant<Answer>[]],
  { rounds, compared = (answer) => answer }: ContestOptions<Answer>,
): Promise<readonly Standing[]> {
  const [measure] = contestants;
  await compareAnswers(contestants, compared);
  const all = [
    measure,
    { ...measure, name: `${measure.name}, against itself` },
    ...contestants.slice(1),
  ];
  const times = all.map((): number[] => []);
  const repeats = all.map(() => 1);
  for (let round = -WARM_UP_ROUNDS; round < rounds; round += 1) {
    for (const [index, contestant] of all.entries()) {
      const milliseconds = await timed(contestant, repeats[index] ?? 1);
      if (round >= 0) times[index]?.push(milliseconds);
      else repeats[index] = Math.ceil(LEAST_SAMPLE_MILLISECONDS / milliseconds);
    }
  }
  const [measured = []] = times;
  return all.map(({ name }, index) => {
    const own = times[index] ?? [];
    return {
      name,
      ratio:
        (median(own.map((time, round) => time / (measured[round] ?? Number.NaN))) *
          measure.itemCount) /
        (all[index]?.itemCount ?? 1),
      nanosecondsPerItem: (median(own) * 1e6) / (all[index]?.itemCount ?? 1),
    };
  });
}

async function compareAnswers<Answer>(
  contestants: readonly [Contestant<Answer>, ...Contestant<Answer>[]],
  compared: (answer: Answer, itemCount: number) => unknown,
): Promise<void> {
  const [measure, ...others] = contestants;
  const expected = await measure.run();
  for (const { name, run, itemCount } of others) {
    const answer = await run();
    if (!isDeepStrictEqual(compared(answer, itemCount), compared(expected, itemCount))) {
      throw new Error(`${name} gives another answer than ${measure.name}.`);
    }
  }
}

/** How long one run takes, as the mean of so many. */
async function timed<Answer>({ run }: Contestant<Answer>, repeat: number): Promise<number> {
  const begin = performance.now();
  for (let count = 0; count < repeat; count += 1) {
    const answer = run();
    // Waiting for what is no promise would cost a turn of the event loop.
    if (answer instanceof Promise) await answer;
  }
  return (performance.now() - begin) / repeat;
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}
