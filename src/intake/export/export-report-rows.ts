import type { AssessmentBasis } from '../../assessment/submitted-assessment';
import { referenceText } from '../../criteria-set/select-criteria-set';
import { notParsed } from '../../foundation/issue/not-parsed';
import { ofLocale } from '../../foundation/issue/of-locale';
import type { Locale } from '../../foundation/text/locale';
import { inOrder } from '../../foundation/text/text-order';
import type {
  AreaProgress,
  AreaReport,
  ProgrammeReport,
  TargetReport,
  UnitReport,
} from '../../programme/programme-report';
import type { Gap, Verdict } from '../../recognition/verdict';
import type { OutcomeCounts, UnitCounts } from '../../roll-up/area-summary';
import type { CountedVerdict } from '../../roll-up/counted-verdict';
import type { Cell } from '../cell/cell';
import { type ExportedRows, exportRows } from './export-rows';
import type { ReportField, ReportHeaders } from './report-field';
import { reportHeaders } from './report-headers';

/**
 * Says how the tables of a report are written.
 *
 * @category Intake
 */
export interface ReportRowOptions {
  /** The language of the headers. */
  readonly locale: Locale;
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
}

/**
 * Writes the wards, areas and targets of a report as tables with headers to read. The cells hold ids, numbers and the
 * codes of the report (`recognised`, `not-eligible`); sentences are for `model-ward-rules/explanation`.
 *
 * Results on different criteria sets, and confirmed and projected ones, have columns of their own: they are no one figure.
 *
 * @param report - the report, from `reportProgramme`
 * @param options - the language of the headers
 * @returns the three tables, formulas escaped
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
 * );
 * const report = reportProgramme(programme, { asOf: plainDate('2024-12-31') });
 * for (const row of exportReportRows(report, { locale: 'vi' }).units) console.log(row.slice(2, 6).join(' | '));
 * // Tên đơn vị | Thuộc | Danh hiệu | Căn cứ
 * // A | c | not-recognised | no-decision
 * ```
 */
export function exportReportRows(
  report: ProgrammeReport,
  { locale }: ReportRowOptions,
): ReportTables {
  const { units, areas, targets } = report;
  const headers = ofLocale(reportHeaders, locale);
  return {
    units: tableOf(unitColumns(report, headers), units),
    areas: tableOf(areaColumns(headers), areas),
    targets: tableOf(
      targetColumns(headers),
      targets.flatMap((target) => target.areas.map((area) => ({ target, area }))),
    ),
  };
}

/** A column of a table, and what it holds of each item. */
interface Column<Item> {
  readonly header: string;
  cellOf(item: Item): Cell;
}

function tableOf<Item>(columns: readonly Column<Item>[], items: readonly Item[]): ExportedRows {
  return exportRows([
    columns.map(({ header }) => header),
    ...items.map((item) => columns.map((column) => column.cellOf(item))),
  ]);
}

function columnMaker<Item>(headers: ReportHeaders) {
  return (field: ReportField, cellOf: (item: Item) => Cell): Column<Item> => ({
    header: headers[field],
    cellOf,
  });
}

const listed = (texts: readonly string[]): string => texts.join('; ');

function unitColumns(
  { units, assessmentYear }: ProgrammeReport,
  headers: ReportHeaders,
): readonly Column<UnitReport>[] {
  const column = columnMaker<UnitReport>(headers);
  const ofYear = ({ verdicts }: UnitReport): readonly Verdict[] =>
    verdicts.filter((verdict) => verdict.assessmentYear === assessmentYear);
  const kinds = new Set(units.flatMap((unit) => ofYear(unit).map(kindOf)));
  const ofKind = (kind: string): readonly Column<UnitReport>[] => {
    const [set, basis] = kind.split(' ') as [string, AssessmentBasis];
    const verdictsOf = (unit: UnitReport): readonly Verdict[] =>
      ofYear(unit).filter((verdict) => kindOf(verdict) === kind);
    const under = (field: ReportField, textsOf: (verdict: Verdict) => readonly string[]) => ({
      header: `${headers[field]} (${set})`,
      cellOf: (unit: UnitReport) => listed(verdictsOf(unit).flatMap(textsOf)),
    });
    const outcomes = under(basis, ({ outcome }) => [outcome]);
    // What is only expected to be unmet would stand beside what is.
    return basis === 'projected'
      ? [outcomes]
      : [outcomes, under('unmetCriteria', ({ gaps }) => gaps.map(gapText))];
  };
  return [
    column('unitId', ({ unit }) => unit.id),
    column('code', ({ unit }) => unit.code),
    column('name', ({ unit }) => unit.name),
    column('areaIds', ({ areaIds }) => listed(areaIds)),
    column('standing', ({ standing }) => standing.outcome),
    column('standingReason', ({ standing }) => standing.reason),
    column('recognisedOn', ({ standing }) => standing.recognisedOn),
    column('forYear', ({ standing }) => standing.forYear),
    column('isRegistered', ({ isRegistered }) => isRegistered),
    column('unitClass', ({ unitClass }) => unitClass),
    column('isRebuilt', ({ isRebuilt }) => isRebuilt),
    column('counted', ({ counted }) => counted && countedText(counted)),
    ...inOrder([...kinds]).flatMap(ofKind),
  ];
}

/** How a ward is counted for the year, and why it is open where assessments disagree. */
const countedText = ({ basis, outcome, reason }: CountedVerdict): string =>
  listed([basis, outcome, ...(reason === 'assessments-disagree' ? [reason] : [])]);

/** The set and the basis of a verdict: neither is ever mixed with another. */
const kindOf = ({ criteriaSet, basis }: Verdict): string =>
  `${referenceText(criteriaSet)} ${basis}`;

/** Criteria that a tally does not name are told by their number. */
function gapText(gap: Gap): string {
  switch (gap.kind) {
    case 'criterion':
      return gap.finding.criterionId;
    case 'unnamed':
      return `? × ${gap.criteriaCount}`;
    default:
      return notParsed(gap satisfies never, 'report', 'reportProgramme');
  }
}

const countFields = [
  'unitCount',
  'registeredCount',
  'recognisedCount',
  'maintainedCount',
  'inheritedCount',
  'suspendedCount',
  'lapsedCount',
  'standingUndeterminedCount',
] as const satisfies readonly (keyof UnitCounts)[];

function areaColumns(headers: ReportHeaders): readonly Column<AreaReport>[] {
  const column = columnMaker<AreaReport>(headers);
  return [
    column('unitId', ({ unit }) => unit.id),
    column('code', ({ unit }) => unit.code),
    column('name', ({ unit }) => unit.name),
    column('level', ({ unit }) => unit.level),
    column('areaIds', ({ areaIds }) => listed(areaIds)),
    ...countFields.map((field) => column(field, ({ summary }) => summary[field])),
    ...(['confirmed', 'projected'] as const).flatMap((basis) =>
      outcomeFields.map(
        ([outcome, field]): Column<AreaReport> => ({
          header: `${headers[basis]} (${outcome})`,
          cellOf: ({ summary }) => summary[basis][field],
        }),
      ),
    ),
    ...(['kept', 'new'] as const).flatMap((among) => classColumns(headers, among)),
  ];
}

const outcomeFields = [
  ['eligible', 'eligibleCount'],
  ['not-eligible', 'notEligibleCount'],
  ['undetermined', 'undeterminedCount'],
  ['not-assessed', 'notAssessedCount'],
] as const satisfies readonly (readonly [string, keyof OutcomeCounts])[];

/** What is counted of the units of an area that kept a title, and of its new ones. */
function classColumns(
  headers: ReportHeaders,
  among: 'kept' | 'new',
): readonly Column<AreaReport>[] {
  const under = (
    field: ReportField,
    countOf: (counts: UnitCounts) => number,
    counted: string = among,
  ): Column<AreaReport> => ({
    header: `${headers[field]} (${counted})`,
    cellOf: ({ summary }) => countOf(summary[among]),
  });
  return [
    under('unitCount', ({ unitCount }) => unitCount),
    under('registeredCount', ({ registeredCount }) => registeredCount),
    under('recognisedCount', ({ recognisedCount }) => recognisedCount),
    under('confirmed', ({ confirmed }) => confirmed.eligibleCount, `eligible, ${among}`),
    under('projected', ({ projected }) => projected.eligibleCount, `eligible, ${among}`),
  ];
}

/** A target, and an area that has to reach it. */
interface TargetArea {
  readonly target: TargetReport;
  readonly area: AreaProgress;
}

function targetColumns(headers: ReportHeaders): readonly Column<TargetArea>[] {
  const column = columnMaker<TargetArea>(headers);
  const measured = ({ area: { progress } }: TargetArea) =>
    progress.outcome === 'not-applicable' ? undefined : progress;
  // What sets a limit asks for no number: it is read in the sentence, not in these columns.
  const fromBelow = (item: TargetArea) => {
    const progress = measured(item);
    return progress?.direction === 'at-least' ? progress : undefined;
  };
  return [
    column('target', ({ target: { target } }) => `${target.id}@${target.revision}`),
    column('areaId', ({ area }) => area.areaId),
    column('counting', ({ target: { counting } }) => `${counting.count} (${counting.among})`),
    column('dueOn', ({ area }) => area.progress.dueOn),
    column('outcome', ({ area }) => area.progress.outcome),
    column('populationCount', (item) => measured(item)?.populationCount),
    column('dueCount', (item) => fromBelow(item)?.dueCount),
    column('reachedLeast', (item) => measured(item)?.reached.least),
    column('reachedMost', (item) => measured(item)?.reached.most),
    column('missingLeast', (item) => fromBelow(item)?.missing.least),
    column('missingMost', (item) => fromBelow(item)?.missing.most),
  ];
}
