import type { Issue } from '../foundation/issue/issue';
import { targetIssue } from '../foundation/issue/kinds/target';
import { perhapsFractions } from '../foundation/value/perhaps-fractions';
import { yearOf } from '../foundation/value/year-of';
import type { Target } from './target';

/** Finds where a well-formed target disagrees with itself. */
export function targetContradictions(target: Target, path: Issue['path']): readonly Issue[] {
  return [...dueYearMismatch(target, path), ...perhapsFractions(target.rule, [...path, 'rule'])];
}

function dueYearMismatch({ dueYear, dueOn }: Target, path: Issue['path']): readonly Issue[] {
  if (dueOn === undefined || yearOf(dueOn) === dueYear) return [];
  return [targetIssue('target/due-year-mismatch', [...path, 'dueOn'], { dueYear, dueOn })];
}
