import { counts, type Standing } from './contest';

/** What one piece of work came to, under its number in the list of goals. */
export interface WorkReport {
  /** Such as "P1". */
  readonly id: string;
  /** What was done. */
  readonly title: string;
  /** Tables of who did the same job how fast, each against its first; empty where only figures are told. */
  readonly tables: readonly Table[];
  /** What was to be reached, and whether it was. */
  readonly goals: readonly Goal[];
  /** What else was measured, as it is to be read. */
  readonly figures?: Readonly<Record<string, string | number>>;
}

/** How several did the same job. */
export interface Table {
  /** For which data it holds. */
  readonly holdsFor: string;
  readonly standings: readonly Standing[];
}

export interface Goal {
  readonly asks: string;
  /** For which data the figure holds. */
  readonly holdsFor: string;
  readonly reached: string;
  /** `void` where the machine was too busy for the figure to count. */
  readonly outcome: 'reached' | 'missed' | 'void';
}

/** A goal of the form "at most so many times the first of a table". */
export function atMostTimes(
  asks: string,
  { holdsFor, standings }: Table,
  name: string,
  limit: number,
): Goal {
  const ratio = ratioOf(standings, name);
  return {
    asks: `${asks} ≤ ${limit}`,
    holdsFor,
    reached: ratio.toFixed(2),
    outcome: counts(standings) ? outcomeOf(ratio <= limit) : 'void',
  };
}

/** A goal of the form "at least so many times as fast as another one". */
export function atLeastTimes(
  asks: string,
  { holdsFor, standings }: Table,
  [slow, fast]: readonly [string, string],
  limit: number,
): Goal {
  const times = ratioOf(standings, slow) / ratioOf(standings, fast);
  return {
    asks: `${asks} ≥ ${limit}`,
    holdsFor,
    reached: times.toFixed(1),
    outcome: counts(standings) ? outcomeOf(times >= limit) : 'void',
  };
}

/** A goal of a figure that is its own measure. */
export const atMost = (asks: string, holdsFor: string, figure: number, limit: number): Goal => ({
  asks: `${asks} ≤ ${limit}`,
  holdsFor,
  reached: figure.toPrecision(3),
  outcome: outcomeOf(figure <= limit),
});

const outcomeOf = (isReached: boolean): Goal['outcome'] => (isReached ? 'reached' : 'missed');

export const ratioOf = (standings: readonly Standing[], name: string): number =>
  standings.find((standing) => standing.name === name)?.ratio ?? Number.NaN;
