import type { Fault } from '../issue/fault';
import { numberIssue } from '../issue/kinds/number';
import { inHundredths, WHOLE_IN_HUNDREDTHS } from './percent';

/**
 * Measured amounts have at most three decimals and are compared in whole thousandths: a binary fraction
 * never decides. Up to 10^12 a number with three decimals and its thousandths stand for each other exactly.
 */
export const MAX_AMOUNT = 1_000_000_000_000;
export const AMOUNT_DECIMALS = 3;

/** Ten to the power of the decimals. */
const SCALE = 1000;
const WHOLE = /* @__PURE__ */ BigInt(WHOLE_IN_HUNDREDTHS);

/** An amount in whole thousandths, whose sums are exact. */
export const inThousandths = (amount: number): number => Math.round(amount * SCALE);

/** The amount that so many thousandths are. */
export const fromThousandths = (thousandths: number): number => thousandths / SCALE;

/** Tells whether a number has at most three decimals. */
export function isExactAmount(amount: number): boolean {
  return inThousandths(amount) / SCALE === amount;
}

/** Says that an amount has more than three decimals. */
export function amountFault(amount: number): Fault | undefined {
  if (isExactAmount(amount)) return undefined;
  const params = { received: amount, decimals: AMOUNT_DECIMALS };
  return (path) => numberIssue('number/too-precise', path, params);
}

/** How far the second amount lies above the first, or below it where negative. */
export function signedDistance(from: number, to: number): number {
  return (inThousandths(to) - inThousandths(from)) / SCALE;
}

/**
 * By how much an amount lies above what another one is after a change by a percentage, negative for a fall: exact, in
 * thousandths that are divided by ten thousand once more.
 */
export function aboveChanged(before: number, percent: number, after: number): bigint {
  const limit = BigInt(inThousandths(before)) * BigInt(WHOLE_IN_HUNDREDTHS + inHundredths(percent));
  return BigInt(inThousandths(after)) * WHOLE - limit;
}

/** How far it is to the limit: the next amount of three decimals at or past it, or the last one before it. */
export function distanceOf(above: bigint, rounding: 'up' | 'down'): number {
  const size = above < 0n ? -above : above;
  return Number((rounding === 'up' ? size + WHOLE - 1n : size) / WHOLE) / SCALE;
}
