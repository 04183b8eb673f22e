import type { TallyResults } from '../../assessment/submitted-assessment';
import type { CriteriaSet } from '../../criteria-set/criteria-set';
import { intakeTallyIssue } from '../../foundation/issue/kinds/intake/tally';
import { tallyIssue } from '../../foundation/issue/kinds/tally';
import { accepted, type Result, refused } from '../../foundation/issue/result';
import { textKey } from '../text/text-key';
import type { Cell } from './cell';
import { contentOf } from './content-of';
import { readStatus } from './read-status';

/**
 * Reads a cell that holds how many criteria are met, out of all of a set: "21/22", "đạt 21/22" or "21/22 tiêu chí", or 21 alone.
 *
 * Spreadsheets turn "7/8" into a day without asking, so everything that may have been through that is refused: a number
 * over that of the criteria, a leading zero, the name of a month, or a day and a month where the set has another number of criteria.
 *
 * @param cell - the cell
 * @param criteriaSet - the set that was assessed; a tally is out of all its criteria
 * @returns the count as results of an assessment; `undefined` where the cell is blank or holds a dash
 * @issues `tally/format`, `tally/word-for-unit`, `tally/looks-like-date`, `tally/denominator-mismatch`,
 *   `tally/over-count`
 * @category Intake
 * @example
 * ```ts
 * import { readTally } from 'model-ward-rules/intake';
 * import { modelWardPolice22 } from 'model-ward-rules/published';
 *
 * const tally = readTally('21/22', modelWardPolice22);
 * console.log(tally.ok ? tally.value : tally.issues[0]?.code); // { kind: 'tally', metCount: 21, criteriaCount: 22 }
 *
 * const day = readTally('07/08', modelWardPolice22);
 * console.log(day.ok ? day.value : day.issues[0]?.code); // tally/looks-like-date
 * ```
 */
export function readTally(cell: Cell, criteriaSet: CriteriaSet): Result<TallyResults | undefined> {
  const written = contentOf(cell);
  if (written === undefined) return accepted(undefined);
  const received = String(written);
  const key = textKey(received);
  const counts = TALLY.exec(key);
  if (counts === null) {
    const count = Number(COUNT.exec(key)?.[1]);
    if (isPlainCount(count, criteriaSet)) {
      return tallyOf(count, criteriaSet.criteria.length, criteriaSet, received);
    }
    if (dates.some((form) => form.test(key))) {
      return refused(intakeTallyIssue('tally/looks-like-date', [], { received }));
    }
    const code = isWordForUnit(key) ? 'tally/word-for-unit' : 'tally/format';
    const params = { received, criteriaCount: criteriaSet.criteria.length };
    return refused(intakeTallyIssue(code, [], params));
  }
  const [, metCount, criteriaCount] = counts as unknown as readonly [string, string, string];
  if (hasLeadingZero(metCount) || hasLeadingZero(criteriaCount)) {
    return refused(intakeTallyIssue('tally/looks-like-date', [], { received }));
  }
  return tallyOf(Number(metCount), Number(criteriaCount), criteriaSet, received);
}

const TALLY = /^(?:đạt )?(\d{1,9}) ?\/ ?(\d{1,9})(?: tiêu chí)?$/;

/** How many are met, out of all: "19", "đạt 19 tiêu chí". */
const COUNT = /^(?:đạt )?([1-9]\d{0,2})(?: tiêu chí)?$/;

/** A lone "1" may be a word for met, and what is over the number of criteria is no count of them. */
const isPlainCount = (count: number, { criteria }: CriteriaSet): boolean =>
  count >= 2 && count <= criteria.length;

/** What a spreadsheet or its file makes of "7/8". */
const dates: readonly RegExp[] = [
  /^\d{5,7}$/,
  /^\d{4}-\d{1,2}-\d{1,2}(?!\d)/,
  /^\d{1,2}([/.-])\d{1,2}\1\d{2,4}(?!\d)/,
  /^\d{1,2}[ /-](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|thg|tháng)/,
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|thg ?\d{1,2}|tháng \d{1,2})[ /-]\d/,
];

/** A word or mark for a status would say how one criterion stands; a lone "0" or "1" is rather half a count. */
const isWordForUnit = (key: string): boolean => !/\d/.test(key) && readStatus(key).ok;

const hasLeadingZero = (digits: string): boolean => /^0\d/.test(digits);

function tallyOf(
  metCount: number,
  criteriaCount: number,
  { id, criteria }: CriteriaSet,
  received: string,
): Result<TallyResults> {
  if (criteriaCount !== criteria.length) {
    const params = { received: criteriaCount, expected: criteria.length, criteriaSetId: id };
    return refused(
      isDayAndMonth(metCount, criteriaCount)
        ? intakeTallyIssue('tally/looks-like-date', [], { received })
        : tallyIssue('tally/denominator-mismatch', [], params),
    );
  }
  return metCount > criteriaCount
    ? refused(tallyIssue('tally/over-count', [], { metCount, criteriaCount }))
    : accepted({ kind: 'tally', metCount, criteriaCount });
}

const isDayAndMonth = (day: number, month: number): boolean =>
  day >= 1 && day <= 31 && month >= 1 && month <= 12;
