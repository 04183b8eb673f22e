import { notParsed } from '../foundation/issue/not-parsed';
import type { AreaLevel } from '../unit/unit';
import type { TargetRule } from './target';

/** The level of the areas that a rule counts; absent where it counts units. */
export function countedAreaLevelOf(rule: TargetRule): AreaLevel | undefined {
  switch (rule.kind) {
    case 'at-least-per-area':
      return rule.areaLevel;
    case 'share-of-units':
    case 'all-units':
    case 'assigned-quota':
      return undefined;
    default:
      return notParsed(rule satisfies never, 'target', 'parseTarget');
  }
}
