import type { Issue } from '../foundation/issue/issue';
import { targetIssue } from '../foundation/issue/kinds/target';
import { shareBoundFaults } from '../foundation/value/bound-faults';
import { perhapsFractions } from '../foundation/value/perhaps-fractions';
import { yearOf } from '../foundation/value/year-of';
import type { Target } from './target';

/** Finds where a well-formed target disagrees with itself. */
export function targetContradictions(target: Target, path: Issue['path']): readonly Issue[] {
  const rulePath = [...path, 'rule'];
  return [
    ...dueYearMismatch(target, path),
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
