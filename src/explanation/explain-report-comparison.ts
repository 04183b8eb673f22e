import type { Locale } from '../foundation/text/locale';
import type {
  ComparedStanding,
  RegroupedUnits,
  ReportComparison,
  ReportMoment,
  UnitComparison,
} from '../programme/report-comparison';
import type { CountedVerdict } from '../roll-up/counted-verdict';
import type { UnitId } from '../unit/unit';
import { openReasonText, outcomeText } from './explain-counted-verdict';
import { countsText } from './explain-verdict';
import { formatDay } from './format';
import { type Says, targetLine } from './target-comparison-text';
import { capitalised } from './text/capitalised';
import { listText } from './text/list-text';
import { wordsOf } from './words-of';

/**
 * Explains what is different between two reports.
 *
 * @param comparison - what `compareReports` gives
 * @param nameOf - the name of a unit or an area; `undefined` where none is known, so that its code is said
 * @param locale - the language
 * @returns a line for the two days, then one for each unit that differs, for units without a counterpart, and for each target
 * @category Explanation
 * @example
 * ```ts
 * import { compareReports, orThrow, parseProgramme, plainDate, reportProgramme } from 'model-ward-rules';
 * import { explainReportComparison } from 'model-ward-rules/explanation';
 * import { allMustBeMet, criteriaSetCatalogue, maintenanceNotPublished } from 'model-ward-rules/published';
 *
 * // A made-up ward that is counted every week.
 * const weekly = (recordedOn: string, metCount: number) => ({
 *   unitId: 'a',
 *   assessmentYear: 2024,
 *   criteriaSet: { id: 'model-ward-police-20' },
 *   basis: 'projected',
 *   recordedOn,
 *   results: { kind: 'tally', metCount, criteriaCount: 20 },
 * });
 * const programme = orThrow(
 *   parseProgramme({
 *     register: { units: [{ id: 'a', name: 'A', level: 'ward' }], successions: [] },
 *     recognitionPolicy: allMustBeMet,
 *     maintenancePolicy: maintenanceNotPublished,
 *     criteriaSets: criteriaSetCatalogue,
 *     assessments: [weekly('2024-11-29', 18), weekly('2024-12-06', 19)],
 *     histories: [],
 *     targets: [],
 *   }),
 *   console.warn,
 * );
 * const last = reportProgramme(programme, { asOf: plainDate('2024-11-29') });
 * const now = reportProgramme(programme, { asOf: plainDate('2024-12-06') });
 * const comparison = compareReports(last, now, programme.records.register);
 * for (const line of explainReportComparison(comparison, () => 'phường A', 'vi')) console.log(line);
 * // Năm 2024, từ ngày 29/11/2024 đến ngày 06/12/2024: 0 đơn vị không thay đổi.
 * // Phường A: đạt 18/20 tiêu chí → đạt 19/20 tiêu chí (tăng 1).
 * ```
 */
export function explainReportComparison(
  { before, after, units, unchangedCount, regrouped, targets }: ReportComparison,
  nameOf: (id: UnitId) => string | undefined,
  locale: Locale,
): readonly string[] {
  const words = wordsOf(locale).comparison;
  const says: Says = {
    locale,
    nameOf: (id) => nameOf(id) ?? wordsOf(locale).unit.coded(id),
  };
  const isSame = units.length + regrouped.length === 0;
  const told = isSame ? words.noChange(unchangedCount) : words.unchanged(unchangedCount);
  return [
    `${capitalised(momentsText(before, after, locale))}: ${told}.`,
    ...units.map((unit) => `${capitalised(unitLine(unit, says))}.`),
    ...regrouped.map((group) => `${regroupedLine(group, says)}.`),
    ...targets.map((target) => `${targetLine(target, says)}.`),
  ];
}

/** The days of two reports: of which year, and by which records where those are not of the same day. */
function momentsText(before: ReportMoment, after: ReportMoment, locale: Locale): string {
  const { comparison, standing } = wordsOf(locale);
  const isOneYear = before.assessmentYear === after.assessmentYear;
  const momentText = ({ asOf, knownAt, assessmentYear }: ReportMoment): string =>
    comparison.moment(formatDay(asOf, locale), [
      ...(isOneYear ? [] : [comparison.year(assessmentYear)]),
      ...(knownAt === asOf ? [] : [standing.byRecords(formatDay(knownAt, locale))]),
    ]);
  const between = comparison.between(momentText(before), momentText(after));
  return isOneYear ? comparison.inYear(after.assessmentYear, between) : between;
}

function unitLine(
  { unitId, formerId, counts, counted, standing }: UnitComparison,
  { locale, nameOf }: Says,
): string {
  const words = wordsOf(locale).comparison;
  const name = nameOf(unitId);
  const head = formerId === undefined ? name : words.renamed(name, nameOf(formerId));
  const change = (title: string, before: string, after: string): string =>
    `${title}: ${words.change(before, after)}`;
  const parts = [
    ...(counts === undefined ? [] : [countText(counts, locale)]),
    ...(counted === undefined
      ? []
      : [
          change(
            words.result,
            resultText(counted.before, locale),
            resultText(counted.after, locale),
          ),
        ]),
    ...(standing === undefined
      ? []
      : [
          change(
            words.title,
            standingText(standing.before, locale),
            standingText(standing.after, locale),
          ),
        ]),
  ];
  return `${head}: ${parts.join('; ')}`;
}

function countText(
  { before, after }: NonNullable<UnitComparison['counts']>,
  locale: Locale,
): string {
  const words = wordsOf(locale).comparison;
  if (after === undefined) return words.noMetCount(countsText(before, locale));
  const now = countsText(after, locale);
  return before === undefined
    ? words.firstMetCount(now)
    : words.metCount(countsText(before, locale), now, after.metCount - before.metCount);
}

function resultText(counted: CountedVerdict | undefined, locale: Locale): string {
  if (counted === undefined) return wordsOf(locale).comparison.noVerdict;
  const said = outcomeText(counted, locale);
  const why = openReasonText(counted.reason, locale);
  return why === undefined ? said : `${said} (${why})`;
}

function standingText(
  { outcome, reason, mark, forYear }: ComparedStanding,
  locale: Locale,
): string {
  const { comparison, standing } = wordsOf(locale);
  const grounds = [
    standing.reasons[reason],
    ...(mark === undefined ? [] : [standing.marks[mark]]),
    ...(forYear === undefined ? [] : [comparison.forYear(forYear)]),
  ];
  return `${standing.outcomes[outcome]} (${grounds.join(', ')})`;
}

function regroupedLine({ beforeIds, afterIds }: RegroupedUnits, { locale, nameOf }: Says): string {
  const { comparison, unit } = wordsOf(locale);
  const listed = (ids: readonly UnitId[]): string =>
    ids.length === 0 ? comparison.none : listText(ids.map(nameOf), unit.further);
  return comparison.regrouped(listed(beforeIds), listed(afterIds));
}
