import type { Issue } from '../../foundation/issue/issue';
import { intakeUnitIssue } from '../../foundation/issue/kinds/intake/unit';
import { type Result, refused } from '../../foundation/issue/result';
import { inOrder } from '../../foundation/text/text-order';
import type { Unit } from '../../unit/unit';
import type { Cell } from '../cell/cell';
import { resolveUnit } from './resolve-unit';
import { contentsOf, type IndexContents, type UnitNameIndex } from './unit-name-index';
import { writtenIn } from './written-name';

/**
 * Matches an official code with the one unit that has it, on the day of the index.
 *
 * The code must be a text: as a number it has lost the zeros in front, and may be another one. Blanks around it do not
 * matter; all else must be equal.
 *
 * @param index - the codes, from `indexUnitNames`
 * @param code - the cell with the code
 * @returns the unit as it stands on that day
 * @issues `unit/code-as-number`, `unit/code-without-zeros`, `unit/not-found`, `unit/ambiguous`, `unit/ceased`, `unit/not-begun`;
 *   `input/wrong-type`, `input/wrong-format` where there is no code
 * @category Intake
 * @example
 * ```ts
 * import { orThrow, parseUnitRegister, plainDate } from 'model-ward-rules';
 * import { indexUnitNames, matchUnitCode } from 'model-ward-rules/intake';
 *
 * // A made-up ward.
 * const register = orThrow(
 *   parseUnitRegister({
 *     units: [{ id: 'w1', code: '00001', name: 'A', level: 'ward' }],
 *     successions: [],
 *   }),
 *   console.warn,
 * );
 * const index = indexUnitNames(register, { asOf: plainDate('2024-12-31') });
 * console.log(orThrow(matchUnitCode(index, ' 00001'), console.warn).id); // w1
 * const result = matchUnitCode(index, 1);
 * console.log(result.ok ? result.value.id : result.issues[0]?.code); // unit/code-as-number
 * ```
 */
export function matchUnitCode(index: UnitNameIndex, code: Cell): Result<Unit> {
  if (typeof code === 'number') {
    return refused(intakeUnitIssue('unit/code-as-number', [], { received: code }));
  }
  const written = writtenIn(code, []);
  if (!written.ok) return written;
  const contents = contentsOf(index);
  const received = written.value.trim();
  const isCalledSo = (unit: Unit): boolean => unit.code === received;
  const wanted = { received, path: [], by: 'code', isCalledSo, areas: [] } as const;
  const records = contents.byCode.get(received) ?? [];
  return resolveUnit(contents, records, wanted) ?? refused(unknownCode(contents, received));
}

/** A spreadsheet takes a code for a number, and drops the zeros in front. */
function unknownCode(contents: IndexContents, received: string): Issue {
  const near = contents.byBareCode.get(received.replace(/^0+(?=.)/, '')) ?? [];
  const codes = inOrder([...new Set(near.map(({ code }) => code as string))]);
  return codes.length > 0
    ? intakeUnitIssue('unit/code-without-zeros', [], { received, codes })
    : intakeUnitIssue('unit/not-found', [], { received, suggestions: [] });
}
