import type { Issue } from '../foundation/issue/issue';
import { targetIssue } from '../foundation/issue/kinds/target';
import { shareBoundFaults } from '../foundation/value/bound-faults';
import { perhapsFractions } from '../foundation/value/perhaps-fractions';
import { yearOf } from '../foundation/value/year-of';
import { dueDayOf } from './due-day';
import type { Target } from './target';

/** Finds where a well-formed target disagrees with itself. */
export function targetContradictions(target: Target, path: Issue['path']): readonly Issue[] {
  const rulePath = [...path, 'rule'];
  return [
    ...dueYearMismatch(target, path),
    ...periodOrder(target, path),
    ...decidedBeforeDue(target, path),
    ...boundOfShare(target, [...rulePath, 'percent']),
    ...perhapsFractions(target.rule, rulePath),
  ];
}

function boundOfShare({ rule }: Target, path: Issue['path']): readonly Issue[] {
  return 'bound' in rule ? shareBoundFaults(rule, path) : [];
}

function dueYearMismatch({ dueYear, dueOn }: Target, path: Issue['path']): readonly Issue[] {
  if (dueOn === undefined || yearOf(dueOn) === dueYear) return [];
  return [targetIssue('target/due-year-mismatch', [...path, 'dueOn'], { dueYear, dueOn })];
}

function periodOrder({ fromYear, dueYear }: Target, path: Issue['path']): readonly Issue[] {
  if (fromYear === undefined || fromYear <= dueYear) return [];
  return [targetIssue('target/period-order', [...path, 'fromYear'], { fromYear, dueYear })];
}

/** Decisions on a year come when it is over: a last day before would close a target that can still be reached. */
function decidedBeforeDue(target: Target, path: Issue['path']): readonly Issue[] {
  const { decidedBy } = target;
  const dueOn = dueDayOf(target);
  if (decidedBy === undefined || decidedBy >= dueOn) return [];
  return [targetIssue('target/decided-before-due', [...path, 'decidedBy'], { decidedBy, dueOn })];
}
