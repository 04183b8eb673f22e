import type { RuleJudge } from './judge-rule';

/** How many criteria must be met, by the combination of lists that are broken: one place for each combination of bits. */
export type LeastMet = Readonly<Int32Array>;

/**
 * Finds for each combination of broken lists how many criteria must be met at the least; one more than there are where not
 * even all would do. Breaking more lists never lowers that number, so each combination begins where those within it end.
 */
export function leastMetOf(judge: RuleJudge, listCount: number, criteriaCount: number): LeastMet {
  const leastMet = new Int32Array(2 ** listCount);
  for (let broken = 0; broken < leastMet.length; broken += 1) {
    const tooFew = leastWithOneFewer(leastMet, broken) - 1;
    const isEnough = (metCount: number): boolean =>
      judge({ metCount, notMetCount: criteriaCount - metCount, broken });
    leastMet[broken] = firstEnough(isEnough, tooFew, criteriaCount + 1);
  }
  return leastMet;
}

/** Finds the first number above one that is too few, and up to one that is taken as enough. */
function firstEnough(isEnough: (count: number) => boolean, tooFew: number, enough: number): number {
  let [below, above] = [tooFew, enough];
  // Mostly one list more changes nothing.
  if (above - below > 1 && isEnough(below + 1)) return below + 1;
  while (above - below > 1) {
    const middle = Math.floor((below + above) / 2);
    if (isEnough(middle)) above = middle;
    else below = middle;
  }
  return above;
}

/** How many must be met where one of the lists is not broken, whichever. */
function leastWithOneFewer(leastMet: LeastMet, broken: number): number {
  let least = 0;
  for (let bit = 1; bit <= broken; bit <<= 1) {
    if ((broken & bit) !== 0) least = Math.max(least, leastMet[broken ^ bit] as number);
  }
  return least;
}

/** Lists that are one too many: together they make too few what is enough while one of them, whichever, is not broken. */
export interface BadBreak {
  readonly lists: number;
  /** The numbers of criteria met of which that is true. */
  readonly from: number;
  readonly below: number;
}

/** Finds the combinations of lists that are one too many for some number of criteria met. */
export function badBreaksOf(leastMet: LeastMet): readonly BadBreak[] {
  const bad: BadBreak[] = [];
  leastMet.forEach((below, lists) => {
    const from = leastWithOneFewer(leastMet, lists);
    if (from < below) bad.push({ lists, from, below });
  });
  return bad;
}
