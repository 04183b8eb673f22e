import type { Locale } from '../foundation/text/locale';
import type { TargetReport } from '../programme/programme-report';
import type { UnitId } from '../unit/unit';
import { explainProgress } from './explain-progress';
import { capitalised } from './text/capitalised';
import { listText } from './text/list-text';
import { textIn } from './text-in';
import { wordsOf } from './words-of';

/**
 * Explains a target as a report measures it: area by area, and which areas it leaves out.
 *
 * @param report - one of the `targets` of a report
 * @param nameOf - the name of an area or a unit; `undefined` where none is known, so that its code is said
 * @param locale - the language
 * @returns a line for each area that has to reach it, then one for those left out, one for names that no area has, and the note of the
 *   target
 * @category Explanation
 * @example
 * ```ts
 * import { orThrow, parseProgramme, plainDate, reportProgramme } from 'model-ward-rules';
 * import { explainTargetReport } from 'model-ward-rules/explanation';
 * import { allMustBeMet, criteriaSetCatalogue, maintenanceNotPublished } from 'model-ward-rules/published';
 *
 * // Made up: a target for provinces, in a register with a city.
 * const programme = orThrow(
 *   parseProgramme({
 *     register: {
 *       units: [
 *         { id: 'city', name: 'City', level: 'centrally-run-city' },
 *         { id: 'province', name: 'Province', level: 'province' },
 *         { id: 'a', name: 'A', level: 'ward', parentId: 'province' },
 *       ],
 *       successions: [],
 *     },
 *     recognitionPolicy: allMustBeMet,
 *     maintenancePolicy: maintenanceNotPublished,
 *     criteriaSets: criteriaSetCatalogue,
 *     assessments: [],
 *     histories: [],
 *     targets: [
 *       {
 *         target: {
 *           id: 'example',
 *           revision: 1,
 *           name: { vi: 'Ví dụ' },
 *           level: 'province',
 *           rule: { kind: 'all-units' },
 *           dueYear: 2025,
 *           provenance: { origin: 'host', sources: [] },
 *         },
 *         counting: { count: 'recognised', among: 'all' },
 *       },
 *     ],
 *   }),
 *   console.warn,
 * );
 * const names: Record<string, string> = { city: 'City', province: 'Province' };
 * for (const target of reportProgramme(programme, { asOf: plainDate('2025-06-30') }).targets) {
 *   for (const line of explainTargetReport(target, (id) => names[id], 'en')) console.log(line);
 * }
 * // Province: In progress. Recognised: 0 of 1 ward (0%), target: 100% of the wards, 1 ward missing. Decisions can still come until 2026-12-31. As of 2025-06-30, due on 2025-12-31, over the wards on 2025-06-30.
 * // Left out, since the target is not set for them: City.
 * ```
 */
export function explainTargetReport(
  { target, note, counting, areas, leftOutAreaIds, unmatchedAreaNames }: TargetReport,
  nameOf: (id: UnitId) => string | undefined,
  locale: Locale,
): readonly string[] {
  const { comparison, progress, provenance, unit } = wordsOf(locale);
  const named = (id: UnitId | null): string =>
    id === null ? comparison.wholeRegister : (nameOf(id) ?? unit.coded(id));
  const lines = areas.map(
    (area) =>
      `${capitalised(named(area.areaId))}: ${explainProgress(area.progress, locale, nameOf)}`,
  );
  const quoted = unmatchedAreaNames.map((name) => `“${name}”`);
  const told = [
    ...(areas.length === 0
      ? [progress.noAreaMeasured(target.id, target.revision, progress.counting(counting))]
      : []),
    ...(leftOutAreaIds.length === 0
      ? []
      : [progress.leftOut(listText(leftOutAreaIds.map(named), progress.furtherAreas))]),
    ...(quoted.length === 0 ? [] : [progress.unmatched(listText(quoted, progress.furtherAreas))]),
  ];
  return [
    ...lines,
    ...told.map((sentence) => `${sentence}.`),
    ...(note === undefined ? [] : [provenance.note(textIn(note, locale))]),
  ];
}
