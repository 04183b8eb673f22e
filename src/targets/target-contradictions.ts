import type { Issue } from '../foundation/issue/issue';
import { targetIssue } from '../foundation/issue/kinds/target';
import { yearOf } from '../foundation/value/year-of';
import type { Target } from './target';

/** Below one percent, somebody has more likely written percent than meant so little. */
const LEAST_USUAL_BASIS_POINTS = 1_00;

/** Finds where a well-formed target disagrees with itself, or asks for surprisingly little. */
export function targetContradictions(target: Target, path: Issue['path']): readonly Issue[] {
  return [...dueYearMismatch(target, path), ...tinyShare(target, path)];
}

function dueYearMismatch({ dueYear, dueOn }: Target, path: Issue['path']): readonly Issue[] {
  if (dueOn === undefined || yearOf(dueOn) === dueYear) return [];
  return [targetIssue('target/due-year-mismatch', [...path, 'dueOn'], { dueYear, dueOn })];
}

function tinyShare({ rule }: Target, path: Issue['path']): readonly Issue[] {
  if (rule.kind !== 'share-of-units' || rule.basisPoints >= LEAST_USUAL_BASIS_POINTS) return [];
  const { basisPoints } = rule;
  return [targetIssue('target/tiny-share', [...path, 'rule', 'basisPoints'], { basisPoints })];
}
