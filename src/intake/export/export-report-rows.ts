import type { Issue } from '../../foundation/issue/issue';
import { ofLocale } from '../../foundation/issue/of-locale';
import type { Locale } from '../../foundation/text/locale';
import type { ProgrammeReport } from '../../programme/programme-report';
import { accountColumns, accountEntries } from './account-columns';
import { areaColumns } from './area-columns';
import { type ExportedRows, exportRows } from './export-rows';
import type { Column, Writer } from './report-columns';
import { reportHeaders } from './report-headers';
import { reportWords } from './report-words-of';
import { targetColumns } from './target-columns';
import { unitColumns } from './unit-columns';

/**
 * Says how the tables of a report are written.
 *
 * @category Intake
 */
export interface ReportRowOptions {
  /** The language of headers and cells. */
  readonly locale: Locale;
  /** Whether each column of words is followed by one of the codes they stand for; not where absent. */
  readonly withCodes?: boolean;
  /**
   * Says an issue in words of the language: `explainIssue` of `model-ward-rules/explanation`. Where absent the account has the English
   * message of the issue, in every language.
   */
  readonly explain?: (issue: Issue, locale: Locale) => string;
}

/**
 * Holds the tables of a report, ready for any writer of CSV files or spreadsheets.
 *
 * @category Intake
 */
export interface ReportTables {
  /** A row for each ward of the day, with what its verdicts for the year say, set by set. */
  readonly units: ExportedRows;
  /** A row for each area. */
  readonly areas: ExportedRows;
  /** A row for each area that has to reach a target. */
  readonly targets: ExportedRows;
  /** A row for each fault of what was refused, for each assessment that does not count, and for each warning, with the reason. */
  readonly account: ExportedRows;
}

/**
 * Writes the wards, areas and targets of a report, and its account, as tables that people read: headers and cells speak the words of a language, and
 * names stand for areas. The codes of the report (`recognised`, `not-eligible`) and ids of areas stand in columns of their own,
 * beside the words, where they are asked for; sentences are for `model-ward-rules/explanation`.
 *
 * Results on different criteria sets, and confirmed and projected ones, have columns of their own: they are no one figure.
 *
 * @param report - the report, from `reportProgramme`
 * @param options - the language, whether codes are wanted too, and what says issues in words
 * @returns the four tables, formulas escaped
 * @issues none: every report can be written
 * @category Intake
 * @example
 * ```ts
 * import { orThrow, parseProgramme, plainDate, reportProgramme } from 'model-ward-rules';
 * import { exportReportRows } from 'model-ward-rules/intake';
 * import { allMustBeMet, criteriaSetCatalogue, maintenanceNotPublished } from 'model-ward-rules/published';
 *
 * // A made-up city of one ward.
 * const programme = orThrow(
 *   parseProgramme({
 *     register: {
 *       units: [
 *         { id: 'c', name: 'C', level: 'centrally-run-city' },
 *         { id: 'a', name: 'A', level: 'ward', parentId: 'c' },
 *       ],
 *       successions: [],
 *     },
 *     recognitionPolicy: allMustBeMet,
 *     maintenancePolicy: maintenanceNotPublished,
 *     criteriaSets: criteriaSetCatalogue,
 *     assessments: [],
 *     histories: [],
 *     targets: [],
 *   }),
 *   console.warn,
 * );
 * const report = reportProgramme(programme, { asOf: plainDate('2024-12-31') });
 * for (const row of exportReportRows(report, { locale: 'vi' }).units) console.log(row.slice(2, 6).join(' | '));
 * // Tên đơn vị | Thuộc | Danh hiệu | Căn cứ
 * // A | C | Không giữ danh hiệu | Chưa có quyết định công nhận
 * ```
 */
export function exportReportRows(
  report: ProgrammeReport,
  { locale, withCodes = false, explain = ({ message }) => message }: ReportRowOptions,
): ReportTables {
  const { units, areas, targets, intake } = report;
  const names = new Map([...areas, ...units].map(({ unit }) => [unit.id, unit.name]));
  const writer: Writer = {
    headers: ofLocale(reportHeaders, locale),
    words: ofLocale(reportWords, locale),
    withCodes,
    nameOf: (id) => names.get(id) ?? id,
  };
  return {
    units: tableOf(unitColumns(report, writer), units),
    areas: tableOf(areaColumns(writer), areas),
    targets: tableOf(
      targetColumns(writer),
      targets.flatMap((target) => target.areas.map((area) => ({ target, area }))),
    ),
    account: tableOf(
      accountColumns(writer, (issue) => explain(issue, locale)),
      accountEntries(intake),
    ),
  };
}

function tableOf<Item>(columns: readonly Column<Item>[], items: readonly Item[]): ExportedRows {
  return exportRows([
    columns.map(({ header }) => header),
    ...items.map((item) => columns.map((column) => column.cellOf(item))),
  ]);
}
