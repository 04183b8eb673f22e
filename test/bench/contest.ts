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

const WARM_UP_ROUNDS = 2;
/** A contest is held again while the measure, against itself, shows that the machine was too busy for it to count. */
const MOST_TRIES = 3;
/** A shorter sample would measure the caches of the one before, and leave its own garbage unpaid. */
const LEAST_SAMPLE_MILLISECONDS = 25;

/**
 * Lets each way of doing a work alternate with the first one, the measure, and gives the medians of their ratios: what
 * slows the machine for a moment slows both. Answers are compared before anything is timed. The measure runs against
 * itself too, which shows how far a ratio can be trusted; a contest that does not count is held again, some times.
 */
export async function contest<Answer>(
  contestants: readonly [Contestant<Answer>, ...Contestant<Answer>[]],
  { rounds, compared = (answer) => answer }: ContestOptions<Answer>,
): Promise<readonly Standing[]> {
  await compareAnswers(contestants, compared);
  let standings = await holdOnce(contestants, rounds);
  for (let tries = 1; tries < MOST_TRIES && !counts(standings); tries += 1) {
    standings = await holdOnce(contestants, rounds);
  }
  return standings;
}

async function holdOnce<Answer>(
  [measure, ...others]: readonly [Contestant<Answer>, ...Contestant<Answer>[]],
  rounds: number,
): Promise<readonly Standing[]> {
  const itself = await duel(measure, { ...measure, name: `${measure.name}${ITSELF}` }, rounds);
  const standings: Standing[] = [{ ...itself, name: measure.name, ratio: 1 }, itself];
  for (const contestant of others) standings.push(await duel(measure, contestant, rounds));
  return standings;
}

const ITSELF = ', against itself';

/** The measure against itself is one, or the contest says nothing. */
export function counts(standings: readonly Standing[]): boolean {
  const { ratio } = standings.find(({ name }) => name.endsWith(ITSELF)) ?? { ratio: Number.NaN };
  return ratio >= 0.97 && ratio <= 1.03;
}

async function duel<Answer>(
  measure: Contestant<Answer>,
  contestant: Contestant<Answer>,
  rounds: number,
): Promise<Standing> {
  const measured: number[] = [];
  const own: number[] = [];
  let repeats: readonly [number, number] = [1, 1];
  for (let round = -WARM_UP_ROUNDS; round < rounds; round += 1) {
    // By turns one goes first, so that neither always finds the caches of the other.
    const goesFirst = round % 2 === 0;
    const early = goesFirst ? await timed(contestant, repeats[1]) : 0;
    const time = await timed(measure, repeats[0]);
    const ownTime = goesFirst ? early : await timed(contestant, repeats[1]);
    if (round < 0) {
      repeats = [repeatFor(time), repeatFor(ownTime)];
    } else {
      measured.push(time / measure.itemCount);
      own.push(ownTime / contestant.itemCount);
    }
  }
  return {
    name: contestant.name,
    ratio: median(own.map((time, round) => time / (measured[round] as number))),
    nanosecondsPerItem: median(own) * 1e6,
  };
}

const repeatFor = (milliseconds: number): number =>
  Math.ceil(LEAST_SAMPLE_MILLISECONDS / milliseconds);

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

/** The time of the processor that one run takes, as the mean of so many: the clock would count the work of others too. */
async function timed<Answer>({ run }: Contestant<Answer>, repeat: number): Promise<number> {
  // Else each would sweep up what the one before has left.
  collectYoung();
  const begin = process.cpuUsage();
  for (let count = 0; count < repeat; count += 1) {
    const answer = run();
    // Waiting for what is no promise would cost a turn of the event loop.
    if (answer instanceof Promise) await answer;
  }
  return processorMilliseconds(begin) / repeat;
}

/** The time of the processor since a reading of it. @unit milliseconds */
export function processorMilliseconds(begin: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1_000;
}

/** Not a full collection: engines throw away the code of functions that sat idle through several of these. */
const collectYoung = (): void => {
  const collect = globalThis.gc as ((options: { readonly type: 'minor' }) => void) | undefined;
  collect?.({ type: 'minor' });
};

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** The median time of the processor in so many runs of one work. @unit milliseconds */
export function medianMilliseconds(work: () => unknown, times: number): number {
  return median(
    Array.from({ length: times }, () => {
      const begin = process.cpuUsage();
      work();
      return processorMilliseconds(begin);
    }),
  );
}
