import type { Locale } from '../foundation/text/locale';
import type { Pace, PaceFromStart, UnreachablePace } from '../targets/planning/pace';
import { eitherText } from './either-text';
import { wordsOf } from './words-of';

/**
 * Explains how many wards must be built each year, or why no number suffices.
 *
 * @param pace - the pace
 * @param locale - the language
 * @returns one sentence; two where what is open decides whether a number suffices
 * @category Explanation
 * @example
 * ```ts
 * import { computePace } from 'model-ward-rules/planning';
 * import { explainPace } from 'model-ward-rules/explanation';
 *
 * // The starting number and the rates are this example's own.
 * const pace = computePace({
 *   unitCount: 45,
 *   recognised: { least: 5, most: 7 },
 *   dueCount: 14,
 *   firstYear: 2023,
 *   dueYear: 2025,
 *   rates: { success: { part: 4, whole: 5 }, lapse: { part: 1, whole: 8 } },
 * });
 * console.log(explainPace(pace, 'vi'));
 * // Mỗi năm cần xây dựng ít nhất 7 phường (5 phường nếu các kết quả chưa xác định đều thuận lợi) để đến hết năm 2025 có 14 phường được công nhận.
 * console.log(explainPace(pace, 'en'));
 * // At least 7 wards must be built each year (5 if everything undetermined turns out well) to have 14 wards recognised at the end of 2025.
 * ```
 */
export function explainPace(pace: Pace, locale: Locale): string {
  const { fromLeast, fromMost } = pace;
  return fromLeast.outcome === 'reachable' && fromMost.outcome === 'reachable'
    ? reachableText(pace, locale)
    : eitherText(textOf(fromMost, pace, locale), textOf(fromLeast, pace, locale), locale);
}

function reachableText(pace: Pace, locale: Locale): string {
  const { fromLeast, fromMost } = pace;
  const one = textOf(fromLeast, pace, locale);
  if (fromLeast.unitsPerYear === fromMost.unitsPerYear) return `${one}.`;
  const phrases = wordsOf(locale).planning;
  const goal = phrases.goal(pace.dueCount, pace.dueYear);
  return `${phrases.paceEither(fromLeast.unitsPerYear, fromMost.unitsPerYear, goal)}.`;
}

function textOf(from: PaceFromStart, pace: Pace, locale: Locale): string {
  const phrases = wordsOf(locale).planning;
  if (from.outcome === 'unreachable') return unreachableText(from, pace, locale);
  const goal = phrases.goal(pace.dueCount, pace.dueYear);
  const { unitsPerYear } = from;
  return unitsPerYear === 0 ? phrases.nothingToBuild(goal) : phrases.pace(unitsPerYear, goal);
}

function unreachableText(
  { reason, endCount }: UnreachablePace,
  { dueCount, dueYear }: Pace,
  locale: Locale,
): string {
  const { unreachable, atMost, outOfReach } = wordsOf(locale).planning;
  const farthest = atMost({ least: endCount, most: endCount });
  return outOfReach(dueCount, dueYear, `${unreachable[reason]}; ${farthest}`);
}
