import type { Standing } from './contest';

/** What one piece of work came to, under its number in the list of goals. */
export interface WorkReport {
  /** Such as "P1a". */
  readonly id: string;
  /** What was done. */
  readonly title: string;
  /** Against the measure; empty where only figures are told. */
  readonly standings: readonly Standing[];
  /** What was to be reached, and whether it was. */
  readonly goals: readonly Goal[];
  /** What else was measured, as it is to be read. */
  readonly figures?: Readonly<Record<string, string | number>>;
}

export interface Goal {
  readonly asks: string;
  readonly reached: string;
  readonly isMet: boolean;
}

export const ratioOf = (standings: readonly Standing[], name: string): number =>
  standings.find((standing) => standing.name === name)?.ratio ?? Number.NaN;

/** A goal of the form "at most so many times the measure". */
export const atMostTimes = (asks: string, ratio: number, limit: number): Goal => ({
  asks: `${asks} ≤ ${limit}`,
  reached: ratio.toFixed(3),
  isMet: ratio <= limit,
});

/** A goal of the form "at least so many times as fast". */
export const atLeastTimes = (asks: string, times: number, limit: number): Goal => ({
  asks: `${asks} ≥ ${limit}`,
  reached: times.toFixed(0),
  isMet: times >= limit,
});
