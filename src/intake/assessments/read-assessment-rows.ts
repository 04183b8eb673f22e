import { dayOfRecord } from '../../assessment/assessment-record';
import type { SubmittedAssessment } from '../../assessment/submitted-assessment';
import { keepWellFormed } from '../../assessment/well-formed';
import type { CriteriaSetReference } from '../../criteria-set/criteria-set';
import { referenceText } from '../../criteria-set/select-criteria-set';
import { intakeAssessmentIssue } from '../../foundation/issue/kinds/intake/assessment';
import type { RowIssue } from '../../foundation/issue/row-issue';
import { compareTexts } from '../../foundation/text/text-order';
import { groupByKey } from '../../foundation/value/group-by-key';
import { noRows } from '../table/no-rows';
import { readTable } from '../table/read-table';
import { accountForRows, isError, type RowOutcome, refuseTable } from '../table/row-account';
import { type ColumnPlan, planColumns } from '../table/row-cells';
import type { RowReport } from '../table/row-report';
import { placeIssue, type Table, type TableRow } from '../table/table';
import { selectSpellings } from '../text/select-spellings';
import type { AssessmentField } from './assessment-headers';
import type { AssessmentRowReport, CriteriaSetCount } from './assessment-row-report';
import type { AssessmentTableOptions } from './assessment-table-options';
import { answerKeyOf, assessmentTable } from './columns-of-sets';
import { rememberStatuses } from './given-cells';
import { joinStages } from './join-stages';
import { layoutFaults, stageFaults } from './layout-faults';
import { readLongRows } from './long-rows';
import { mergeRepeats } from './merge-repeats';
import { isOnlyResult } from './only-result';
import { rowReader } from './read-head';
import type { TallyColumns } from './read-results';
import { setReaders } from './set-reader';
import { type StageTable, stagesOfTable } from './stages-of-table';
import { cellsByKey } from './table-cells';
import { readWideRows } from './wide-rows';
import { yesMeanings } from './yes-meanings';

/**
 * Reads a table of assessments from the rows that any reader of CSV files or spreadsheets gives.
 *
 * A row is an assessment, with a tally or a column for each criterion; a result without a criterion is a tally. Or, where the table has the columns `criterion`
 * and `result`, the rows of one ward, year, set and basis are. What is wrong with a row refuses that row (of the second
 * layout: all of its assessment), and what is wrong with the header refuses all rows. Blank cells are unknown.
 *
 * Where the policies are given whose gates are asked, gates are read like criteria, beside the results: by their titles, or as
 * `gate:` and the id.
 *
 * @param rows - a list of lists whose first row that is not blank is the header, or a list of objects keyed by header
 * @param options - the criteria sets, what rows need not say, and how the table is laid out
 * @returns the assessments and the refused rows, with every issue in its row and column
 * @issues every `input/…` code; `date/format`, `date/no-such-day` of the options; `table/no-header`,
 *   `table/title-above-header`, `table/too-many-columns`, `header/unknown`, `header/unknown-field`,
 *   `header/ambiguous`, `header/repeated`, `header/no-yes-or-no`, `header/yes-both-ways`, `table/missing-column`, `table/mixed-layouts`, `table/no-register` of the
 *   header; `table/no-rows` (warning), `table/blank-rows` (warning), `table/total-row` (warning),
 *   `table/surplus-cell`, `table/one-column`, `cell/spreadsheet-error`, `table/both-ticked`, `table/section-row`, `table/second-table`,
 *   `sheet/heading-row` (warning), `sheet/footer-row` (warning), `table/blank-among-filled`, `sheet/contradicting-text`,
 *   `sheet/noteworthy-text` (warning), `table/missing-cell`, `tally/blank` (warning), `table/differing-units`,
 *   `table/refused-with`, `table/tally-and-criteria`, `table/needs-columns`, `table/incomplete-answer`,
 *   `table/stray-reason`, `table/projected-result`, `table/ambiguous-criterion`; `assessment/repeated` (warning),
 *   `assessment/contradictory`, `assessment/year-not-begun`, `assessment/several-sets` (warning); `date/future`; `records/unknown-unit`; those of `toCell`, `readDate`,
 *   `readNumber`, `readShare`, `readTally`, `readStatus`, `matchUnitName`, `matchUnitCode`, `selectSpellings`, `checkAssessment` and
 *   `checkGateAnswers`
 * @category Intake
 * @example
 * ```ts
 * import { readAssessmentRows } from 'model-ward-rules/intake';
 * import { criteriaSetCatalogue } from 'model-ward-rules/published';
 *
 * // Made-up results.
 * const { accepted, rejected } = readAssessmentRows(
 *   [
 *     ['unitId', 'Năm', 'Bộ tiêu chí', 'Số tiêu chí đạt'],
 *     ['ward-1', 2024, 'model-ward-police-20', '20/20'],
 *     ['ward-2', 2024, 'model-ward-police-20', '21/22'],
 *   ],
 *   { criteriaSets: criteriaSetCatalogue, basis: 'confirmed' },
 * );
 * console.log(accepted[0]?.value.results); // { kind: 'tally', metCount: 20, criteriaCount: 20 }
 * for (const { rowNumber, issues } of rejected) console.log(rowNumber, issues[0]?.issue.code);
 * // 3 tally/denominator-mismatch
 * ```
 */
export function readAssessmentRows(
  rows: unknown,
  options: AssessmentTableOptions,
): AssessmentRowReport {
  const table = readTable(rows, assessmentTable(options), options);
  const stages = stagesOfTable(table, options);
  // A header that nobody knows may be the column that is missing.
  const faults = table.issues.some(isError) ? [] : faultsOfStages(table, stages, options);
  if ([...table.issues, ...faults].some(isError)) return withCounts(refuseTable(table, faults), []);

  const [first, ...others] = stages.map(readOutcomes) as [Outcomes, ...Outcomes[]];
  const read = others.length === 0 ? first : joinStages([first, ...others], isLong(table));
  const outcomes = mergeRepeats(read, { subjectOf, contentOf });
  for (const outcome of outcomes) if ('value' in outcome) keepWellFormed(outcome.value);
  const counts = countBySet(outcomes);
  const plan = planColumns(table);
  const ofTable = [...noRows(table), ...severalSets(counts), ...twoSpellings(table, plan)];
  return withCounts(accountForRows(table, outcomes, ofTable), counts);
}

/** Which assessment it is: another stage or another day of record makes another. The unit comes last, since its id may hold blanks. */
function subjectOf(submitted: SubmittedAssessment): string {
  const { unitId, assessmentYear, criteriaSet, basis, stage } = submitted;
  const day = dayOfRecord(submitted);
  return [assessmentYear, criteriaSet.id, criteriaSet.revision, basis, stage, day, unitId].join(
    ' ',
  );
}

const contentOf = ({ results, gateAnswers }: SubmittedAssessment): unknown => [
  results,
  gateAnswers,
];

type Outcomes = readonly RowOutcome<SubmittedAssessment>[];

/** What is wrong with the columns, told once though they are read at two stages. */
function faultsOfStages(
  table: Table,
  stages: readonly StageTable[],
  options: AssessmentTableOptions,
): readonly RowIssue[] {
  const ofStage = stages.map((stage) =>
    layoutFaults(stage.table, planColumns(stage.table), stage.options),
  );
  return [
    ...yesMeanings(options).faults.map((issue) => ({ issue })),
    ...stageFaults(planColumns(table), options),
    ...(ofStage.find((faults) => faults.length > 0) ?? []),
  ];
}

/** Whether each row holds the result of one criterion or gate. */
const isLong = (table: Table): boolean => planColumns(table).columnsOf('criterion').length > 0;

function readOutcomes({ table, options }: StageTable): Outcomes {
  const plan = planColumns(table);
  const reader = rowReader(table, plan, options);
  const common = { options, readStatus: rememberStatuses() };
  const columnOf = (field: AssessmentField): number | undefined => plan.columnsOf(field)[0];
  const criterion = columnOf('criterion');
  const result = columnOf('result');
  if (criterion !== undefined && result !== undefined) {
    const known = cellsByKey(options);
    return readLongRows(
      table,
      { criterion, result, reason: columnOf('reason'), evidence: columnOf('evidence') },
      (key) => known.has(key),
      reader,
      (answerColumns) => ({
        ...common,
        tallyColumns: noTally,
        setReaderOf: setReaders(options, answerColumns),
      }),
    );
  }
  const answerColumns = table.columns.flatMap(({ field }, column) => {
    const key = answerKeyOf(field);
    return key === undefined ? [] : [{ column, key, isReason: false }];
  });
  const tally = columnOf('tally');
  const tallyColumns: TallyColumns = {
    tally,
    unmetCriteria: columnOf('unmetCriteria'),
    criteriaCount: columnOf('criteriaCount'),
    takesCount: tally !== undefined && !isOnlyResult(table.columns[tally]),
  };
  const setReaderOf = setReaders(options, answerColumns);
  return readWideRows(table, { ...common, tallyColumns, setReaderOf }, reader);
}

const noTally: TallyColumns = {
  tally: undefined,
  unmetCriteria: undefined,
  criteriaCount: undefined,
  takesCount: false,
};

function withCounts(
  { stats, ...report }: RowReport<SubmittedAssessment>,
  byCriteriaSet: readonly CriteriaSetCount[],
): AssessmentRowReport {
  return { ...report, stats: { ...stats, byCriteriaSet } };
}

function countBySet(
  outcomes: readonly RowOutcome<SubmittedAssessment>[],
): readonly CriteriaSetCount[] {
  const sets = outcomes.flatMap((outcome) =>
    'value' in outcome ? [outcome.value.criteriaSet as CriteriaSetReference] : [],
  );
  return [...groupByKey(sets, (set) => [referenceText(set)])]
    .sort(([a], [b]) => compareTexts(a, b))
    .map(([, group]) => ({
      criteriaSet: group[0] as CriteriaSetReference,
      assessmentCount: group.length,
    }));
}

/** Results of several sets are not one figure. */
function severalSets(counts: readonly CriteriaSetCount[]): readonly RowIssue[] {
  if (counts.length < 2) return [];
  const criteriaSets = counts.map(({ criteriaSet }) => referenceText(criteriaSet));
  return [{ issue: intakeAssessmentIssue('assessment/several-sets', [], { criteriaSets }) }];
}

function twoSpellings({ columns, rows }: Table, { columnsOf }: ColumnPlan): readonly RowIssue[] {
  const [column] = columnsOf('ward');
  if (column === undefined) return [];
  const named = rows.filter(({ cells }) => typeof cells[column] === 'string');
  const warnings = selectSpellings(named.map(({ cells }) => String(cells[column])));
  return warnings.map((issue) =>
    placeIssue(columns, named[Number(issue.path[0])] as TableRow, { column, issue }),
  );
}
