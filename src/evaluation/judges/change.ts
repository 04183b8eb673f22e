import type { ChangeAnswer } from '../../assessment/answer';
import type { ChangeRequirement, Movement } from '../../criteria-set/requirement';
import { notParsed } from '../../foundation/issue/not-parsed';
import { amountAfterChange, compareChange, signedDistance } from '../../foundation/value/amount';
import { type Bound, includesLimit, isLowerBound, isWithin } from '../../foundation/value/bound';
import type { Judgement } from '../finding';

/** Compares the movement between two periods with the one required. */
export function judgeChange(required: ChangeRequirement, observed: ChangeAnswer): Judgement {
  const { movement } = required;
  if ('percent' in movement && observed.before === 0) {
    const measurement = { kind: 'change', observed, required, distance: 0 } as const;
    return { status: 'unknown', reason: 'zero-base', measurement };
  }
  const isMet = hasMoved(movement, observed);
  const distance = isMet ? 0 : Math.max(0, distanceTo(movement, observed));
  const measurement = { kind: 'change', observed, required, distance } as const;
  return { status: isMet ? 'met' : 'not-met', reason: 'measured', measurement };
}

function hasMoved(movement: Movement, { before, after }: ChangeAnswer): boolean {
  switch (movement.kind) {
    case 'fell':
      return after < before || isBothZeroMet(movement, before, after);
    case 'rose':
      return after > before || isBothZeroMet(movement, before, after);
    case 'did-not-rise':
      return after <= before;
    case 'did-not-fall':
      return after >= before;
    case 'fell-by':
      return isWithin(
        movement.bound,
        compareChange(before, Math.min(after, before), movement.percent),
      );
    case 'rose-by':
      return isWithin(
        movement.bound,
        compareChange(before, Math.max(after, before), movement.percent),
      );
    default:
      return notParsed(movement satisfies never, 'criteriaSet', 'parseCriteriaSet');
  }
}

const isBothZeroMet = (
  { whenBothZero }: Extract<Movement, { readonly whenBothZero: unknown }>,
  before: number,
  after: number,
): boolean => before === 0 && after === 0 && whenBothZero === 'met';

/** How far the amount of this period is on the wrong side; more than that where the limit itself is not enough. */
function distanceTo(movement: Movement, { before, after }: ChangeAnswer): number {
  switch (movement.kind) {
    case 'fell':
    case 'did-not-rise':
      return signedDistance(before, after);
    case 'rose':
    case 'did-not-fall':
      return signedDistance(after, before);
    case 'fell-by': {
      const { bound, percent } = movement;
      return distanceToLimit(before, after, {
        change: -percent,
        isMost: isLowerBound(bound),
        bound,
      });
    }
    case 'rose-by': {
      const { bound, percent } = movement;
      return distanceToLimit(before, after, {
        change: percent,
        isMost: !isLowerBound(bound),
        bound,
      });
    }
    default:
      return notParsed(movement satisfies never, 'criteriaSet', 'parseCriteriaSet');
  }
}

/** What an amount may be at the most or at the least, as a change by a percentage. */
interface ChangeLimit {
  /** @unit percent of the period before, negative for a fall */
  readonly change: number;
  readonly isMost: boolean;
  readonly bound: Bound;
}

/**
 * Measures to the amount of three decimals next to the limit: beyond it where the limit counts, before it where only what is
 * past it does.
 */
function distanceToLimit(
  before: number,
  after: number,
  { change, isMost, bound }: ChangeLimit,
): number {
  const rounding = isMost === includesLimit(bound) ? 'down' : 'up';
  const limit = amountAfterChange(before, change, rounding);
  return isMost ? signedDistance(limit, after) : signedDistance(after, limit);
}
