import type { Issue } from '../foundation/issue/issue';
import { roadmapIssue } from '../foundation/issue/kinds/roadmap';
import { notParsed } from '../foundation/issue/not-parsed';
import { isLowerBound } from '../foundation/value/bound';
import { dueDayOf } from './due-day';
import type { Roadmap } from './roadmap';
import type { Target, TargetRule } from './target';
import { targetContradictions } from './target-contradictions';

/** Finds where the steps of a well-formed roadmap disagree with themselves, with each other, or with its level. */
export function roadmapContradictions({ level, steps }: Roadmap): readonly Issue[] {
  return steps.flatMap((step, index) => {
    const path = ['steps', index];
    const before = steps.slice(0, index);
    return [
      ...targetContradictions(step, path),
      ...repeatedStep(step, before, path),
      ...otherLevel(step, level, path),
      ...notLater(step, before, path),
      ...asksLess(step, before, path),
    ];
  });
}

function repeatedStep(
  { id }: Target,
  before: readonly Target[],
  path: Issue['path'],
): readonly Issue[] {
  return before.some((other) => other.id === id)
    ? [roadmapIssue('roadmap/repeated-step', [...path, 'id'], { id })]
    : [];
}

function otherLevel(
  { id, level, rule }: Target,
  expected: Roadmap['level'],
  path: Issue['path'],
): readonly Issue[] {
  // What is asked of every unit of the country is asked of every unit of each area.
  if (level === expected || (level === 'country' && rule.kind === 'all-units')) return [];
  return [roadmapIssue('roadmap/other-level', [...path, 'level'], { id, level, expected })];
}

function notLater(step: Target, before: readonly Target[], path: Issue['path']): readonly Issue[] {
  const last = before[before.length - 1];
  if (last === undefined || dueDayOf(last) < dueDayOf(step)) return [];
  const params = {
    id: step.id,
    dueOn: dueDayOf(step),
    idBefore: last.id,
    dueBefore: dueDayOf(last),
  };
  return [roadmapIssue('roadmap/step-order', path, params)];
}

function asksLess(
  { id, rule }: Target,
  before: readonly Target[],
  path: Issue['path'],
): readonly Issue[] {
  const asked = demandOf(rule);
  const more = before.find((other) => {
    const { scale, height } = demandOf(other.rule);
    return scale === asked.scale && height > asked.height;
  });
  return more === undefined
    ? []
    : [
        roadmapIssue('roadmap/lower-than-earlier-step', [...path, 'rule'], {
          id,
          idBefore: more.id,
        }),
      ];
}

/** What a rule asks for, on a scale on which it can be compared with others. */
function demandOf(rule: TargetRule): { readonly scale: string; readonly height: number } {
  switch (rule.kind) {
    case 'share-of-units':
      return isLowerBound(rule.bound)
        ? { scale: 'share', height: rule.percent }
        : // The lower a limit, the more it asks.
          { scale: 'limit', height: -rule.percent };
    case 'all-units':
      return { scale: 'share', height: 100 };
    case 'assigned-quota':
      return { scale: 'quota', height: rule.unitCount };
    case 'at-least-per-area':
      return { scale: rule.areaLevel, height: rule.unitCount };
    default:
      return notParsed(rule satisfies never, 'roadmap', 'parseRoadmap');
  }
}
