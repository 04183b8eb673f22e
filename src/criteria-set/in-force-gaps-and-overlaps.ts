import type { Issue } from '../foundation/issue/issue';
import { criteriaSetIssue } from '../foundation/issue/kinds/criteria-set';
import { daysAfter } from '../foundation/value/day-arithmetic';
import type { PlainDate } from '../foundation/value/plain-date';
import { byReplacedEdition, lateStartOf, type Replacement } from './replacements';
import { referenceText } from './select-criteria-set';

/** Finds days between the last of a replaced edition and the first of what replaces it, and days on which both are in force. */
export function inForceGapsAndOverlaps(replacements: readonly Replacement[]): readonly Issue[] {
  const inOrder = replacements.filter((one) => lateStartOf(one) === undefined);
  return byReplacedEdition(inOrder).flatMap(gapOrOverlap);
}

/** Later revisions of what replaces an edition follow on the first of them, so only that one is compared. */
function gapOrOverlap(group: readonly Replacement[]): readonly Issue[] {
  const lastDay = group[0]?.replaced?.inForceUntil;
  const first = earliestOf(group);
  if (lastDay === undefined || first === undefined) return [];
  const { replacement, firstDay } = first;
  if (firstDay <= lastDay) {
    const endsOn = replacement.replacing.inForceUntil ?? lastDay;
    const days = { firstDay, lastDay: endsOn < lastDay ? endsOn : lastDay };
    return [issueOfDays('criteria-set/overlap', replacement, days)];
  }
  const days = { firstDay: daysAfter(lastDay, 1), lastDay: daysAfter(firstDay, -1) };
  // A replacing set whose first day is not known may have filled the gap.
  const isKnown = group.every(({ replacing }) => replacing.inForceFrom !== undefined);
  return isKnown && days.firstDay < firstDay
    ? [issueOfDays('criteria-set/gap', replacement, days)]
    : [];
}

interface DatedReplacement {
  readonly replacement: Replacement;
  readonly firstDay: PlainDate;
}

function earliestOf(group: readonly Replacement[]): DatedReplacement | undefined {
  let earliest: DatedReplacement | undefined;
  for (const replacement of group) {
    const firstDay = replacement.replacing.inForceFrom;
    if (firstDay !== undefined && (earliest === undefined || firstDay < earliest.firstDay)) {
      earliest = { replacement, firstDay };
    }
  }
  return earliest;
}

function issueOfDays(
  code: 'criteria-set/gap' | 'criteria-set/overlap',
  { replacing, replacedEdition, index }: Replacement,
  days: { readonly firstDay: PlainDate; readonly lastDay: PlainDate },
): Issue {
  const params = { replaced: replacedEdition, replacing: referenceText(replacing), ...days };
  return criteriaSetIssue(code, [index, 'inForceFrom'], params);
}
