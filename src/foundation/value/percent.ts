import type { Fault } from '../issue/fault';
import { percentIssue } from '../issue/kinds/percent';

/**
 * Percentages are written as people write them, with at most two decimals, and are compared in whole hundredths: a
 * binary fraction never decides.
 */
export const PERCENT_DECIMALS = 2;

/** All of a whole, in hundredths of a percent. */
export const WHOLE_IN_HUNDREDTHS = 100_00;

/** The greatest change that is read. @unit percent of what it was */
export const MAX_CHANGE = 10_000;

/** A percentage in whole hundredths. */
export const inHundredths = (percent: number): number => Math.round(percent * 100);

/** The percentage that is meant where a fraction of 1 was written for it: 30 for 0.3. */
export const percentOfFraction = (fraction: number): number => inHundredths(fraction);

/** The percentage that so many hundredths are. */
export const fromHundredths = (hundredths: number): number => hundredths / 100;

/** Whether the shortest decimal form of a percentage has at most two decimals and no exponent. */
export function isExactPercent(percent: number): boolean {
  return fromHundredths(inHundredths(percent)) === percent;
}

/** Whether a percentage is one of a whole: exact, and from 0 to 100. */
export const isShareOfWhole = (percent: number): boolean =>
  percent >= 0 && percent <= 100 && isExactPercent(percent);

/** Says that a percentage has more than two decimals. */
export function percentFault(percent: number): Fault | undefined {
  if (isExactPercent(percent)) return undefined;
  const params = { received: percent, decimals: PERCENT_DECIMALS };
  return (path) => percentIssue('percent/too-precise', path, params);
}
