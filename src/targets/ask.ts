import { notParsed } from '../foundation/issue/not-parsed';
import { isLowerBound, type LowerBound, type UpperBound } from '../foundation/value/bound';
import { partAtBound } from '../foundation/value/share';
import type { CountBounds } from '../roll-up/count-bounds';
import type { AreaTier } from '../unit/area-tier';
import type { AreaLevel } from '../unit/unit';
import type { TargetRule } from './target';
import { emptyTally, mergeTallies, type TargetTally } from './target-tally';

/** What a rule asks of units or areas: from below or from above, and how many of so many. */
export type Ask = AskFromBelow | AskFromAbove;

export interface AskFromBelow extends AskBase {
  readonly direction: 'at-least';
  /** The share that is asked for, where it is one. */
  readonly share?: { readonly bound: LowerBound; readonly percent: number };
}

export interface AskFromAbove extends AskBase {
  readonly direction: 'at-most';
  readonly share: { readonly bound: UpperBound; readonly percent: number };
}

interface AskBase {
  readonly counted: 'units' | 'areas';
  /** The level of the areas that are counted, and what is asked of each. */
  readonly areas?: { readonly level: AreaLevel | AreaTier; readonly unitCount: number };
  readonly limitOf: (wholeCount: number) => number;
}

/** Gives what a rule asks for. */
export function askOf(rule: TargetRule): Ask {
  switch (rule.kind) {
    case 'share-of-units': {
      const { bound, percent } = rule;
      const limitOf = (wholeCount: number): number => partAtBound(wholeCount, rule);
      return isLowerBound(bound)
        ? { counted: 'units', direction: 'at-least', share: { bound, percent }, limitOf }
        : { counted: 'units', direction: 'at-most', share: { bound, percent }, limitOf };
    }
    case 'all-units':
      return { counted: 'units', direction: 'at-least', limitOf: (wholeCount) => wholeCount };
    case 'assigned-quota':
      return { counted: 'units', direction: 'at-least', limitOf: () => rule.unitCount };
    case 'at-least-per-area':
      return {
        counted: 'areas',
        direction: 'at-least',
        areas: { level: rule.areaLevel, unitCount: rule.unitCount },
        limitOf: (wholeCount) => wholeCount,
      };
    default:
      return notParsed(rule satisfies never, 'target', 'parseTarget');
  }
}

/** One way in which everything open can turn out. */
export interface Turnout {
  readonly wholeCount: number;
  readonly reachedCount: number;
  /** How many are due, or how many there may be. */
  readonly limitCount: number;
}

/** What is counted, with the two ways in which it can turn out that are farthest apart. */
export interface Counted {
  /** How many there are, those of which it is open whether they belong to it included. */
  readonly populationCount: number;
  /** Of how many that is open. */
  readonly openPopulationCount: number;
  readonly least: Turnout;
  readonly most: Turnout;
}

/**
 * Counts the tallies of areas as a rule asks. Everything open turns out badly where nothing open is reached, and what perhaps
 * belongs to the units counted belongs to them unless it is reached; and well the other way round. A share rises with each unit that
 * is reached more than what is due does, so that no other way lies outside of these two.
 */
export function countedOf(ask: Ask, tallies: readonly TargetTally[]): Counted {
  return ask.areas === undefined
    ? unitsCounted(ask, tallies.reduce(mergeTallies, emptyTally))
    : areasCounted(ask, ask.areas.unitCount, tallies);
}

function unitsCounted(ask: Ask, tally: TargetTally): Counted {
  const { unitCount, openUnitCount } = tally;
  const [least, most] = [leastOf(tally), mostOf(tally)];
  return {
    populationCount: unitCount + openUnitCount,
    openPopulationCount: openUnitCount,
    least: { ...least, limitCount: ask.limitOf(least.wholeCount) },
    most: { ...most, limitCount: ask.limitOf(most.wholeCount) },
  };
}

type ReachedOfWhole = Omit<Turnout, 'limitCount'>;

const leastOf = ({
  unitCount,
  reached,
  openUnitCount,
  openReached,
}: TargetTally): ReachedOfWhole => ({
  wholeCount: unitCount + openUnitCount - openReached.least,
  reachedCount: reached.least,
});

const mostOf = ({ unitCount, reached, openReached }: TargetTally): ReachedOfWhole => ({
  wholeCount: unitCount + openReached.most,
  reachedCount: reached.most + openReached.most,
});

/** Surplus in one area helps no other. */
function areasCounted(ask: Ask, unitCount: number, tallies: readonly TargetTally[]): Counted {
  const wholeCount = tallies.length;
  const turnout = (reachedOf: (tally: TargetTally) => ReachedOfWhole): Turnout => ({
    wholeCount,
    reachedCount: tallies.filter((tally) => reachedOf(tally).reachedCount >= unitCount).length,
    limitCount: ask.limitOf(wholeCount),
  });
  return {
    populationCount: wholeCount,
    openPopulationCount: 0,
    least: turnout(leastOf),
    most: turnout(mostOf),
  };
}

/** How many are reached, at least and at most. */
export const reachedOf = ({ least, most }: Counted): CountBounds => ({
  least: least.reachedCount,
  most: most.reachedCount,
});
