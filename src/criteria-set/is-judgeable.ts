import { notParsed } from '../foundation/issue/not-parsed';
import { isExactAmount, MAX_AMOUNT } from '../foundation/value/amount';
import { type Bound, isBound } from '../foundation/value/bound';
import { asksNothing } from '../foundation/value/bound-faults';
import { isCount } from '../foundation/value/is-count';
import { isExactPercent, MAX_CHANGE } from '../foundation/value/percent';
import type { Movement, PartsRequirement, Requirement } from './requirement';

/** The argument that a requirement stands in, and the function that reads it: they are to blame for a kind that nobody knows. */
export interface Asker {
  readonly parameter: string;
  readonly firstCall: string;
}

/** Tells whether a requirement can be judged and asks for something: one that was made by hand may be met by everything. */
export function isJudgeable(requirement: Requirement, asker: Asker): boolean {
  return (
    asksSomething(requirement, asker) &&
    (!('parts' in requirement) ||
      requirement.parts.every((part) => isJudgeable(part.requirement, asker)))
  );
}

/** The same of a requirement whose parts are left aside. */
export function asksSomething(requirement: Requirement, asker: Asker): boolean {
  switch (requirement.kind) {
    case 'attested':
    case 'none-occurred':
      return true;
    case 'quantity': {
      const { amount, bound } = requirement;
      return (
        isBound(bound) &&
        isExactAmount(amount) &&
        amount <= MAX_AMOUNT &&
        !asksNothing(bound, amount)
      );
    }
    case 'share':
      return isPercentAsking(requirement, ALL_IN_PERCENT);
    case 'change':
      return isMovement(requirement.movement, asker);
    case 'title-held':
      return requirement.ladder.some(({ id }) => id === requirement.atLeast);
    case 'all-of':
    case 'any-of':
      return hasParts(requirement, 1);
    case 'at-least':
      return requirement.partCount > 0 && hasParts(requirement, requirement.partCount);
    default:
      return notParsed(requirement satisfies never, asker.parameter, asker.firstCall);
  }
}

const ALL_IN_PERCENT = 100;

function isMovement(movement: Movement, asker: Asker): boolean {
  switch (movement.kind) {
    case 'fell':
    case 'rose':
    case 'did-not-rise':
    case 'did-not-fall':
      return true;
    case 'fell-by':
      return isPercentAsking(movement, ALL_IN_PERCENT);
    case 'rose-by':
      return movement.percent <= MAX_CHANGE && isPercentAsking(movement);
    default:
      return notParsed(movement satisfies never, asker.parameter, asker.firstCall);
  }
}

const isPercentAsking = (
  { bound, percent }: { readonly bound: Bound; readonly percent: number },
  most?: number,
): boolean => isBound(bound) && isExactPercent(percent) && !asksNothing(bound, percent, most);

const hasParts = ({ parts }: PartsRequirement, partCount: number): boolean =>
  isCount(partCount, parts.length);
