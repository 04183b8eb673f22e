import type { ChangeAnswer } from '../../assessment/answer';
import type { ChangeRequirement, Movement } from '../../criteria-set/requirement';
import { notParsed } from '../../foundation/issue/not-parsed';
import { aboveChanged, distanceOf } from '../../foundation/value/amount';
import { type Bound, includesLimit, isWithin } from '../../foundation/value/bound';
import type { Judgement } from '../finding';

/** Compares the movement between two periods with the one required. */
export function judgeChange(required: ChangeRequirement, observed: ChangeAnswer): Judgement {
  const { movement } = required;
  const { before, after } = observed;
  if ('percent' in movement && before === 0) {
    const measurement = { kind: 'change', observed, required, distance: 0 } as const;
    return { status: 'unknown', reason: 'zero-base', measurement };
  }
  const { direction, bound, percent } = stepOf(movement);
  const above = aboveChanged(before, direction * percent, after);
  const isMet =
    isWithin(bound, direction * Number(above)) ||
    ('whenBothZero' in movement && movement.whenBothZero === 'met' && before + after === 0);
  const distance = isMet ? 0 : distanceOf(above, includesLimit(bound) ? 'up' : 'down');
  const measurement = { kind: 'change', observed, required, distance } as const;
  return { status: isMet ? 'met' : 'not-met', reason: 'measured', measurement };
}

/** How far an amount has to go one way, or how far it may. */
interface Step {
  /** 1 for a rise, -1 for a fall. */
  readonly direction: 1 | -1;
  readonly bound: Bound;
  /** @unit percent of the period before */
  readonly percent: number;
}

/** Every movement is a rise or a fall within a bound: any rise is one of more than 0 %, none is one of at most 0 %. */
function stepOf(movement: Movement): Step {
  switch (movement.kind) {
    case 'fell':
      return { direction: -1, bound: 'more-than', percent: 0 };
    case 'rose':
      return { direction: 1, bound: 'more-than', percent: 0 };
    case 'did-not-rise':
      return { direction: 1, bound: 'at-most', percent: 0 };
    case 'did-not-fall':
      return { direction: -1, bound: 'at-most', percent: 0 };
    case 'fell-by':
      return { ...movement, direction: -1 };
    case 'rose-by':
      return { ...movement, direction: 1 };
    default:
      return notParsed(movement satisfies never, 'criteriaSet', 'parseCriteriaSet');
  }
}
