import { listUnits } from '../../../foundation/issue/unit-mention';
import { listOf } from '../../../foundation/text/list-of';
import type { IssueRemedies } from '../../issue-texts';

/** Remedies for unit issues. */
export const unitRemedies: IssueRemedies<'unit'> = {
  'unit/existence-order': () => 'Check the two days; a unit exists for at least one day.',
  'unit/overlap': () => 'Let one record end on the day on which the next begins.',
  'unit/interrupted': () => 'Give the later unit an id of its own, or close the gap.',
  'unit/shared-code': () => 'Check the codes and the days on which they apply.',
  'unit/unexplained-end': () =>
    'Add the succession: a merger, a split, another change, or an abolition.',
  'unit/unknown-parent': () => 'Add the parent to the register, or correct the id.',
  'unit/absent-parent': () => 'Check the days of both, or add a record under another parent.',
  'unit/parent-level': () => 'Correct the parent or one of the two levels.',
  'unit/not-found': ({ suggestions }) =>
    suggestions.length === 0
      ? 'Use a name or code from the register of units.'
      : `Use a name or code from the register of units; did you mean ${listUnits(suggestions)}?`,
  'unit/ambiguous': () =>
    'Name the area too, such as the district or the province, or give the code or the id of the unit.',
  'unit/ceased': ({ successors }) =>
    successors.length === 0
      ? 'Name the unit that exists on that day, or use an earlier day.'
      : `Name the unit that exists on that day, such as ${listUnits(successors)}, or use an earlier day.`,
  'unit/not-begun': () => 'Use the name or code of the unit on that day, or use a later day.',
  'unit/former-area': () => 'Give an area that the unit belongs to on the day of the table.',
  'unit/unknown-area': () =>
    'Correct the name of the area, or add this way of writing it with the option aliases of indexUnitNames.',
  'unit/ended-namesake': () =>
    'If the unit that ended is meant, add its province or city, or give its code.',
  'unit/code-without-zeros': ({ codes }) =>
    `Format the column of codes as text, and write the zeros in front: ${listOf(codes)}.`,
  'unit/no-level': () =>
    'Write the word for the level before the name, such as Quận, or fill in the column of levels.',
  'unit/short-code': () => 'Format the column of codes as text, and write the zeros in front.',
  'unit/code-as-number': () =>
    'Format the column as text, and write the code with its leading zeros.',
  'unit/level-abolished': () => 'Add the day on which the unit ended, or correct its level.',
};
