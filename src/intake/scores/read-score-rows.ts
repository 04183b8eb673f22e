import { contradictionFinder, unreadColumns } from '../table/contradictions';
import { noRows } from '../table/no-rows';
import { readTable } from '../table/read-table';
import { accountForRows, isError, refuseTable } from '../table/row-account';
import { planColumns } from '../table/row-cells';
import type { RowReport } from '../table/row-report';
import { longOutcomes } from './long-scores';
import type { ScoreReader } from './read-score-row';
import { entrySubjects, isLong, scoreColumnFaults, scoreTable } from './score-columns';
import type { ScoreTableOptions } from './score-table-options';
import type { ScoredUnit } from './scored-unit';
import { wideOutcomes } from './wide-scores';

/**
 * Reads a score sheet: the points that wards were awarded, with a column or a row for each criterion, deductions and bonuses, the
 * printed total and the rank.
 *
 * Every card is checked against its scheme: no criterion has more than it can give, the total is the sum, and the points are enough
 * for the printed rank. Points that are blank are not awarded yet; they are not zero.
 *
 * @param rows - a list of lists below a header, or a list of objects keyed by header
 * @param options - the scheme, the criteria set, and how the table is laid out
 * @returns the cards and the refused rows, with every issue in its row and column
 * @issues every `input/…` code; `date/format`, `date/no-such-day` of the options; `table/no-header`,
 *   `table/title-above-header`, `table/too-many-columns`, `table/one-column`, `header/unknown`, `header/unknown-field`,
 *   `header/ambiguous`, `header/repeated`, `table/missing-column`, `table/mixed-layouts`, `table/no-register` of the header;
 *   `table/no-rows` (warning), `table/blank-rows` (warning), `table/total-row` (warning), `table/surplus-cell`,
 *   `cell/not-plain`, `cell/spreadsheet-error`, `table/section-row`, `table/second-table`, `sheet/heading-row` (warning),
 *   `sheet/footer-row` (warning), `table/blank-among-filled`, `sheet/contradicting-text`, `sheet/noteworthy-text` (warning),
 *   `table/missing-cell`, `table/differing-units`, `table/refused-with`; `criterion/unknown`, `score/other-maximum`,
 *   `score/rank-above-points`, `assessment/repeated` (warning), `assessment/contradictory`; `records/unknown-unit`; those of
 *   `readNumber`, `matchUnitName`, `matchUnitCode`, `parseScoreCard` and `checkScoreCard`
 * @category Intake
 * @example
 * ```ts
 * import { orThrow, parseScoringScheme } from 'model-ward-rules';
 * import { readScoreRows } from 'model-ward-rules/intake';
 * import { modelWardPolice20 } from 'model-ward-rules/published';
 *
 * // A made-up scheme: the programme publishes no points.
 * const scheme = orThrow(
 *   parseScoringScheme({
 *     id: 'example',
 *     revision: 1,
 *     name: { vi: 'Ví dụ' },
 *     method: {
 *       kind: 'awarded',
 *       points: [
 *         { criterionId: 'criterion-6', points: 60 },
 *         { criterionId: 'criterion-7', points: 40 },
 *       ],
 *     },
 *     ranks: [{ id: 'good', title: { vi: 'Tốt' }, cutOff: { kind: 'points', points: 80 } }],
 *     provenance: { origin: 'host', sources: [] },
 *   }),
 *   console.warn,
 * );
 * const { accepted, rejected } = readScoreRows(
 *   [
 *     ['STT', 'unitId', 'criterion-6', 'criterion-7', 'Điểm trừ', 'Tổng điểm', 'Xếp loại'],
 *     [1, 'ward-1', 55, 32.5, 2, 85.5, 'Tốt'],
 *     [2, 'ward-2', 50, 20, '', 70, 'Tốt'],
 *   ],
 *   { scheme, criteriaSet: modelWardPolice20, assessmentYear: 2024 },
 * );
 * console.log(accepted[0]?.value.card.printedTotal, accepted[0]?.value.printedRank); // 85.5 good
 * console.log(rejected[0]?.issues[0]?.issue.code); // score/rank-above-points
 * ```
 */
export function readScoreRows(rows: unknown, options: ScoreTableOptions): RowReport<ScoredUnit> {
  const table = readTable(rows, scoreTable(options), options);
  const plan = planColumns(table);
  const faults = table.issues.some(isError) ? [] : scoreColumnFaults(table, plan, options);
  if ([...table.issues, ...faults].some(isError)) return refuseTable(table, faults);
  const reader: ScoreReader = {
    table,
    plan,
    options,
    find: contradictionFinder(table, unreadColumns(options.units !== undefined)),
    subjects: entrySubjects(options.criteriaSet),
  };
  const outcomes = isLong(plan) ? longOutcomes(reader) : wideOutcomes(reader);
  return accountForRows(table, outcomes, noRows(table));
}
