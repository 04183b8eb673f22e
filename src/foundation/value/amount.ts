/**
 * Measured amounts have at most three decimals and are compared in whole thousandths: a binary fraction
 * never decides. Up to 10^12 a number with three decimals and its thousandths stand for each other exactly.
 */
export const MAX_AMOUNT = 1_000_000_000_000;
export const AMOUNT_DECIMALS = 3;

const SCALE = 10 ** AMOUNT_DECIMALS;
const WHOLE_IN_BASIS_POINTS = 10_000n;

/** An amount in whole thousandths, whose sums are exact. */
export const inThousandths = (amount: number): number => Math.round(amount * SCALE);

/** The amount that so many thousandths are. */
export const fromThousandths = (thousandths: number): number => thousandths / SCALE;

/** Tells whether a number has at most three decimals. */
export function isExactAmount(amount: number): boolean {
  return inThousandths(amount) / SCALE === amount;
}

/** How far the second amount lies above the first, or below it where negative. */
export function signedDistance(from: number, to: number): number {
  return (inThousandths(to) - inThousandths(from)) / SCALE;
}

/** The largest amount of three decimals at or below a percentage of another. */
export function mostAmountWithin(amount: number, basisPoints: number): number {
  return Number(proportion(amount, basisPoints) / WHOLE_IN_BASIS_POINTS) / SCALE;
}

/** The smallest amount of three decimals at or above a percentage of another. */
export function leastAmountReaching(amount: number, basisPoints: number): number {
  const roundedUp = proportion(amount, basisPoints) + WHOLE_IN_BASIS_POINTS - 1n;
  return Number(roundedUp / WHOLE_IN_BASIS_POINTS) / SCALE;
}

const proportion = (amount: number, basisPoints: number): bigint =>
  BigInt(inThousandths(amount)) * BigInt(basisPoints);
