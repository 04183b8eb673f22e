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

/** The largest amount of three decimals that is a fall by a percentage or more; below 0 where no amount is. */
export function mostAfterFall(before: number, percent: number): number {
  const exact = proportion(before, WHOLE_IN_HUNDREDTHS - inHundredths(percent));
  return Number(roundedDown(exact)) / SCALE;
}

/** The smallest amount of three decimals that is a rise by a percentage or more. */
export function leastAfterRise(before: number, percent: number): number {
  const exact = proportion(before, WHOLE_IN_HUNDREDTHS + inHundredths(percent));
  return Number(-roundedDown(-exact)) / SCALE;
}

const proportion = (amount: number, hundredths: number): bigint =>
  BigInt(inThousandths(amount)) * BigInt(hundredths);

/** Whole thousandths, of those times hundredths of a percent; dividing alone would round a negative number up. */
function roundedDown(exact: bigint): bigint {
  return (exact - (((exact % WHOLE) + WHOLE) % WHOLE)) / WHOLE;
}
