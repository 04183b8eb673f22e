// The ground: results, issues, days and shares.

export type { Issue } from '../foundation/issue/issue';
export { InputError, orThrow, type Result, type WarningSink } from '../foundation/issue/result';
export type { RowIssue } from '../foundation/issue/row-issue';
export type { Locale } from '../foundation/text/locale';
export { type PlainDate, parsePlainDate, plainDate } from '../foundation/value/plain-date';
export type { Share } from '../foundation/value/share';

// Units.

export type { Unit } from '../unit/unit';
export type { UnitRegister } from '../unit/unit-register';

// Criteria sets.

export type { CriteriaSet } from '../criteria-set/criteria-set';

// Assessments.

export type { SubmittedAssessment, TallyResults } from '../assessment/submitted-assessment';

// Standing.

export type { RecognitionHistory } from '../standing/recognition-event';

// The programme in one call.

export type { AskingPolicies } from '../programme/asked-gates';
export type { Programme, ProgrammeList } from '../programme/programme';
export type { ProgrammeReport } from '../programme/programme-report';

// Texts.

export { selectSpellings } from './text/select-spellings';
export { textKey } from './text/text-key';

// Cells.

export { type Cell, toCell } from './cell/cell';
export type { ExcelEpoch } from './cell/day-of-serial';
export { type DateCellOptions, type DateFormat, readDate } from './cell/read-date';
export { type NumberCellOptions, readNumber } from './cell/read-number';
export { type PercentCellOptions, readPercent } from './cell/read-percent';
export { type CountedShare, readShare } from './cell/read-share';
export { readStatus } from './cell/read-status';
export { readTally } from './cell/read-tally';
export type { StatusWord } from './cell/status-words';
export type { NumberLocale } from './cell/written-digits';

// Names and codes.

export { type AreaAlias, areaAliases } from './name/area-aliases';
export { indexUnitNames, type UnitNameOptions } from './name/index-unit-names';
export { matchUnitCode } from './name/match-unit-code';
export { matchUnitName, type UnitNameQuery } from './name/match-unit-name';
export { unitNameKey } from './name/name-readings';
export type { UnitNameIndex } from './name/unit-name-index';

// The account of a table.

export { addRefusedRows } from './table/add-refused-rows';
export type { AcceptedRows, RejectedRow, RowReport, RowStats } from './table/row-report';
export type { SectionMeaning, TableOptions } from './table/table-options';

// Units from tables.

export {
  readUnitListRows,
  type UnitListOptions,
  type UnitListReport,
} from './units/read-unit-list-rows';
export { readUnitRegisterRows } from './units/read-unit-register-rows';
export type {
  RegisterRowIssue,
  UnitRegisterRowReport,
  UnitTables,
} from './units/unit-register-report';
export type { UnitTableOptions } from './units/unit-table-options';

// Assessments from tables.

export { type AssessmentField, assessmentHeaders } from './assessments/assessment-headers';
export type {
  AssessmentRowReport,
  AssessmentRowStats,
  CriteriaSetCount,
} from './assessments/assessment-row-report';
export type { AssessmentTableOptions } from './assessments/assessment-table-options';
export { readAssessmentRows } from './assessments/read-assessment-rows';

// Histories from tables.

export type { HistoryTableOptions } from './histories/history-table-options';
export { readHistoryRows } from './histories/read-history-rows';

// Summaries of areas from tables.

export type { AreaSummary } from '../roll-up/area-summary';
export type { CountedUnits } from '../roll-up/counting';
export { readAreaSummaryRows } from './summaries/read-area-summary-rows';
export type { CountedArea, SummaryRowReport } from './summaries/summary-row-report';
export type { SummaryTableOptions } from './summaries/summary-table-options';

// Score sheets.

export type { ScoreCard } from '../scoring/score-card';
export type { ScoringScheme } from '../scoring/scoring-scheme';
export { readScoreRows } from './scores/read-score-rows';
export type { ScoreTableOptions } from './scores/score-table-options';
export type { ScoredUnit } from './scores/scored-unit';

// Lines.

export type { ByteRange } from '../partials/byte-range';
export type { RangeQuestion } from '../partials/identify-partial';
export type { PartialResult } from '../partials/partial-result';
export type { AssessmentLine } from './lines/assessment-line';
export { countRange, countRangeOfStream } from './lines/count-range';
export type { LineOptions } from './lines/line-options';
export type { AcceptedLine, LineReport, LineStats, RejectedLine } from './lines/line-report';
export { packAssessmentLines } from './lines/pack-assessment-lines';
export type { PackLineOptions } from './lines/pack-line-options';
export type { PackedLines, WarnedLine } from './lines/packed-lines';
export { readAssessmentLines, readAssessmentStream } from './lines/read-assessment-lines';
export { reportAssessmentLines } from './lines/report-assessment-lines';

// Exports.

export { exportAssessmentRows } from './export/export-assessment-rows';
export { exportHistoryRows } from './export/export-history-rows';
export {
  exportReportRows,
  type ReportRowOptions,
  type ReportTables,
} from './export/export-report-rows';
export { type ExportedRows, exportRows } from './export/export-rows';
export { type ExportedUnitTables, exportUnitRows } from './export/export-unit-rows';
