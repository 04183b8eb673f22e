import { listUnits } from '../../../foundation/issue/unit-mention';
import type { IssueRemedies } from '../../issue-texts';

/** Remedies for unit issues. */
export const unitRemedies: IssueRemedies<'unit'> = {
  'unit/existence-order': () => 'Check the two days; a unit stands for at least one day.',
  'unit/overlap': () => 'Let one record end on the day on which the next begins.',
  'unit/interrupted': () => 'Give the later unit an id of its own, or close the gap.',
  'unit/shared-code': () => 'Check the codes and the days on which they hold.',
  'unit/unexplained-end': () =>
    'Add the succession: a merger, a split, another change, or an abolition.',
  'unit/unknown-parent': () => 'Add the parent to the register, or correct the id.',
  'unit/absent-parent': () => 'Check the days of both, or add a record under another parent.',
  'unit/parent-level': () => 'Correct the parent or one of the two levels.',
  'unit/not-found': ({ suggestions }) =>
    suggestions.length === 0
      ? 'Correct it as in the register of units.'
      : `Correct it as in the register of units; perhaps ${listUnits(suggestions)} is meant.`,
  'unit/ambiguous': () =>
    'Name the area too, such as the district or the province, or give the code or the id of the unit.',
  'unit/ceased': ({ successors }) =>
    successors.length === 0
      ? 'Name the unit that is meant on the day, or ask about an earlier day.'
      : `Name the unit that is meant, such as ${listUnits(successors)}, or ask about an earlier day.`,
  'unit/not-begun': () => 'Name the unit as it was called on the day, or ask about a later day.',
  'unit/former-area': () => 'Put an area that holds the unit on the day of the table.',
  'unit/code-as-number': () =>
    'Format the column as text, and write the code with its zeros in front.',
  'unit/level-abolished': () => 'Say when the unit ended, or correct its level.',
};
