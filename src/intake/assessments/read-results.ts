import type {
  AssessmentResults,
  CriterionAnswer,
  TallyResults,
} from '../../assessment/submitted-assessment';
import type { CriteriaSet } from '../../criteria-set/criteria-set';
import type { Issue } from '../../foundation/issue/issue';
import { tableIssue } from '../../foundation/issue/kinds/intake/table';
import { intakeTallyIssue } from '../../foundation/issue/kinds/intake/tally';
import { tallyIssue } from '../../foundation/issue/kinds/tally';
import { accepted, type Result, refused } from '../../foundation/issue/result';
import { readCount } from '../cell/read-count';
import { readTally } from '../cell/read-tally';
import { textKey } from '../text/text-key';
import type { AskedColumns } from './answer-plan';
import { assessmentHeaders } from './assessment-headers';
import { addressText, criterionIdOf } from './cell-address';
import { columnIn, elsewhere, type FoundAnswer } from './found-answer';
import { type FilledCell, filledCells, type GivenCells, take } from './given-cells';
import { readAnswer } from './read-answer';
import type { SetReader } from './set-reader';

/** The columns of a count alone; absent where the table has none. */
export interface TallyColumns {
  readonly tally: number | undefined;
  readonly unmetCriteria: number | undefined;
  /** How many criteria there are, beside the number of those met. */
  readonly criteriaCount: number | undefined;
  /** Whether a number alone is read: below "Kết quả" it may as well be points. */
  readonly takesCount: boolean;
}

/** Results as cells give them, and the column that each place in them comes from. */
export interface ReadResults {
  readonly results: AssessmentResults;
  columnOf(path: Issue['path']): number | undefined;
}

/** Reads the results of an assessment, as a count or criterion by criterion. */
export function readResults(
  { plan, foreign, ambiguous, ...reader }: SetReader,
  columns: TallyColumns,
  given: GivenCells,
): ReadResults | undefined {
  for (const { column, key, ids } of ambiguous) {
    if (filledCells(given, [column]).length > 0) tellAmbiguous(reader, given, column, key, ids);
  }
  const found = plan.flatMap((node) => {
    const answer = readAnswer(node, given);
    return answer === undefined ? [] : [{ entry: entryOf(node, answer), found: answer }];
  });
  const others = foreign.flatMap(({ column, id }) =>
    filledCells(given, [column]).map(() => {
      const stranger = elsewhere(column);
      return { entry: { criterionId: id, answer: stranger.answer }, found: stranger };
    }),
  );
  const all = [...found, ...others];
  const tally = readTallyCells(reader, columns, given);
  if (tally === undefined) return byCriterion(all);
  if (all.length === 0) return tally;
  const issue = tableIssue('table/tally-and-criteria', [], {});
  given.faults.push({ column: tally.column, issue });
  return undefined;
}

type Reader = Pick<SetReader, 'criteriaSet' | 'addressesOf'>;

interface FoundForCriterion {
  readonly entry: CriterionAnswer;
  readonly found: FoundAnswer;
}

/** The answer of a word stands in thousands of rows: of each there is one entry for a criterion. */
function entryOf({ asked, entries }: AskedColumns, { answer }: FoundAnswer): CriterionAnswer {
  const known = entries.get(answer);
  if (known !== undefined) return known;
  const entry = { criterionId: asked.id, answer };
  if (Object.isFrozen(answer)) entries.set(answer, Object.freeze(entry));
  return entry;
}

function tellAmbiguous(
  { criteriaSet: { id } }: Pick<SetReader, 'criteriaSet'>,
  given: GivenCells,
  column: number,
  received: string,
  ids: readonly string[],
): void {
  const params = { received, ids, criteriaSetId: id };
  given.faults.push({ column, issue: tableIssue('table/ambiguous-criterion', [], params) });
}

function byCriterion(all: readonly FoundForCriterion[]): ReadResults {
  return {
    results: { kind: 'by-criterion', answers: all.map(({ entry }) => entry) },
    columnOf: ([, , index, ...rest]) =>
      typeof index === 'number'
        ? columnIn((all[index] as FoundForCriterion).found, rest)
        : undefined,
  };
}

interface ReadTally extends ReadResults {
  readonly column: number;
}

function readTallyCells(
  reader: Reader,
  columns: TallyColumns,
  given: GivenCells,
): ReadTally | undefined {
  const { tally, unmetCriteria } = columns;
  const [cell] = tally === undefined ? [] : filledCells(given, [tally]);
  const [unmet] = unmetCriteria === undefined ? [] : filledCells(given, [unmetCriteria]);
  if (cell === undefined) {
    if (unmet !== undefined) {
      const issue = tableIssue('table/missing-cell', [], { expected: assessmentHeaders.tally });
      given.faults.push({ column: unmet.column, issue });
    }
    return undefined;
  }
  const { column } = cell;
  const results = take(given, column, readCounts(reader.criteriaSet, columns, given, cell));
  if (results === undefined) return undefined;
  const named = unmet === undefined ? {} : { unmetCriterionIds: readUnmet(reader, given, unmet) };
  // The counts were held against the set as they were read: the check can only speak of the criteria named.
  return { results: { ...results, ...named }, column, columnOf: () => unmet?.column };
}

const BARE_COUNT = /^\s*\d{1,3}\s*$/;

/** Reads a tally in one cell, or in two beside each other, of which the second must be what the set has. */
function readCounts(
  criteriaSet: CriteriaSet,
  { criteriaCount, takesCount }: TallyColumns,
  given: GivenCells,
  { cell }: FilledCell,
): Result<TallyResults | undefined> {
  const isBare = BARE_COUNT.test(String(cell));
  const [total] = criteriaCount === undefined ? [] : filledCells(given, [criteriaCount]);
  const params = { received: String(cell), criteriaCount: criteriaSet.criteria.length };
  if (total === undefined) {
    return isBare && !takesCount
      ? refused(intakeTallyIssue('tally/format', [], params))
      : readTally(cell, criteriaSet);
  }
  const count = take(given, total.column, readCount(total.cell, given.options));
  if (count === undefined) return accepted(undefined);
  if (isBare) return readTally(`${String(cell)}/${count}`, criteriaSet);
  if (count === criteriaSet.criteria.length) return readTally(cell, criteriaSet);
  const { id } = criteriaSet;
  const mismatch = { received: count, expected: params.criteriaCount, criteriaSetId: id };
  return refused(tallyIssue('tally/denominator-mismatch', [], mismatch));
}

/** Reads a list of criteria by id, number or title; a text that names none stays for the check to tell. */
function readUnmet(
  reader: Reader,
  given: GivenCells,
  { column, cell }: FilledCell,
): readonly string[] {
  const texts = String(cell)
    .split(/[;,]/)
    .map((text) => text.trim())
    .filter((text) => text !== '');
  return texts.map((text) => {
    const wholes = reader
      .addressesOf(textKey(text))
      .filter((address) => addressText(address) === criterionIdOf(address));
    const ids = wholes.map(criterionIdOf);
    if (ids.length > 1) tellAmbiguous(reader, given, column, text, ids);
    return ids[0] ?? text;
  });
}
