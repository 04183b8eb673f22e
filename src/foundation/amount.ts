/**
 * Measured amounts have at most three decimals and are compared in whole thousandths: a binary fraction
 * never decides. Up to 10^12 a number with three decimals and its thousandths stand for each other exactly.
 */
export const MAX_AMOUNT = 1_000_000_000_000;
export const AMOUNT_DECIMALS = 3;

const SCALE = 10 ** AMOUNT_DECIMALS;

const inThousandths = (amount: number): number => Math.round(amount * SCALE);

/** Tells whether a number has at most three decimals. */
export function isExactAmount(amount: number): boolean {
  return inThousandths(amount) / SCALE === amount;
}

/** Compares two amounts: negative, zero or positive as the first is below, at or above the second. */
export function compareAmounts(a: number, b: number): number {
  return inThousandths(a) - inThousandths(b);
}

/** How far two amounts lie apart. */
export function distanceOfAmounts(a: number, b: number): number {
  return Math.abs(compareAmounts(a, b)) / SCALE;
}
