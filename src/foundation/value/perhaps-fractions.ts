import type { Issue } from '../issue/issue';
import { percentIssue } from '../issue/kinds/percent';

/**
 * Warns of every percentage above 0 and below 1 in a rule: 0.3 is more likely a slip for 30 % than a rule of 0.3 %. It
 * looks at the names of the keys, so no kind of rule can be forgotten.
 */
export function perhapsFractions(rule: unknown, path: Issue['path']): readonly Issue[] {
  if (typeof rule !== 'object' || rule === null) return [];
  return Object.entries(rule).flatMap(([key, value]) => {
    const place = [...path, Array.isArray(rule) ? Number(key) : key];
    return isPerhapsFraction(key, value)
      ? [percentIssue('percent/perhaps-a-fraction', place, { percent: value })]
      : perhapsFractions(value, place);
  });
}

function isPerhapsFraction(key: string, value: unknown): value is number {
  return /^percent$|Percent$/.test(key) && typeof value === 'number' && value > 0 && value < 1;
}
