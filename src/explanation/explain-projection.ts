import type { Locale } from '../foundation/text/locale';
import type { ProjectedCourse, ProjectedYear, Projection } from '../targets/planning/projection';
import { boundsBetween, eitherText } from './either-text';
import { wordsOf } from './words-of';

/**
 * Explains a projection year by year, and when what is due is reached.
 *
 * @param projection - the projection
 * @param locale - the language
 * @returns one sentence for each year, and one more on what is due where the plan has a target
 * @category Explanation
 * @example
 * ```ts
 * import { computeProjection } from 'model-ward-rules/planning';
 * import { explainProjection } from 'model-ward-rules/explanation';
 *
 * // The plan and the rates are this example's own.
 * const projection = computeProjection({
 *   unitCount: 45,
 *   recognised: { least: 5, most: 5 },
 *   firstYear: 2024,
 *   builds: { kind: 'constant', unitsPerYear: 7, yearCount: 1 },
 *   rates: { success: { part: 4, whole: 5 }, lapse: { part: 1, whole: 8 } },
 *   dueCount: 9,
 * });
 * for (const line of explainProjection(projection, 'vi')) console.log(line);
 * // Năm 2024: đầu năm 5 phường, không giữ được danh hiệu 1, xây dựng 7, công nhận mới 5, cuối năm 9.
 * // Đạt chỉ tiêu 9 phường vào cuối năm 2024.
 * for (const line of explainProjection(projection, 'en')) console.log(line);
 * // 2024: 5 wards at the start, 1 lapsed, 7 built, 5 newly recognised, 9 at the end.
 * // 9 wards due: reached at the end of 2024.
 * ```
 */
export function explainProjection(projection: Projection, locale: Locale): readonly string[] {
  const { dueCount, fromLeast, fromMost } = projection;
  const years = fromLeast.years.map((year, index) =>
    yearText(year, fromMost.years[index] as ProjectedYear, locale),
  );
  if (dueCount === undefined) return years;
  const { reached, notReached } = wordsOf(locale).planning;
  const textOf = ({ firstYearReached }: ProjectedCourse): string =>
    firstYearReached === undefined ? notReached(dueCount) : reached(dueCount, firstYearReached);
  return [...years, eitherText(textOf(fromMost), textOf(fromLeast), locale)];
}

function yearText(least: ProjectedYear, most: ProjectedYear, locale: Locale): string {
  const phrases = wordsOf(locale).planning;
  const { year, plannedCount } = least;
  const built = boundsBetween(least.builtCount, most.builtCount);
  const counts = [
    phrases.start(boundsBetween(least.startCount, most.startCount)),
    phrases.lapsed(boundsBetween(least.lapsedCount, most.lapsedCount)),
    built.least < plannedCount ? phrases.builtOf(built, plannedCount) : phrases.built(built),
    phrases.newlyRecognised(boundsBetween(least.newlyRecognisedCount, most.newlyRecognisedCount)),
    phrases.end(boundsBetween(least.endCount, most.endCount)),
  ];
  return `${phrases.year(year, counts.join(', '))}.`;
}
