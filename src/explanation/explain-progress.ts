import type { Locale } from '../foundation/text/locale';
import type { ShareBounds } from '../scoring/score';
import type { MeasuredProgress, TargetProgress } from '../targets/target-progress';
import { lastDayOf } from './explain-population';
import { formatDay, formatNumber, formatShare } from './format';
import { wordsOf } from './words-of';

/**
 * Explains how far a target is reached.
 *
 * @param progress - the measurement
 * @param locale - the language
 * @returns one sentence
 * @category Explanation
 * @example
 * ```ts
 * import { emptySummary, measureTarget, orThrow, parsePlainDate } from 'model-ward-rules';
 * import { explainProgress } from 'model-ward-rules/explanation';
 * import { nationalQuota2023 } from 'model-ward-rules/published';
 *
 * const country = { ...emptySummary, unitCount: 1770, registeredCount: 172 };
 * const progress = measureTarget(nationalQuota2023, [country], {
 *   counting: 'registered',
 *   asOf: orThrow(parsePlainDate('2023-12-11')),
 *   population: { kind: 'on-day', on: orThrow(parsePlainDate('2023-04-10')) },
 * });
 * console.log(explainProgress(progress, 'en'));
 * // Reached. Registered: 172 of 1,770 wards (9.72%), 162.26% of the 106 due, 66 over (62.26%).
 * ```
 */
export function explainProgress(progress: TargetProgress, locale: Locale): string {
  const phrases = wordsOf(locale).progress;
  if (progress.outcome !== 'not-applicable') {
    return `${phrases.outcomes[progress.outcome]}. ${numbersOf(progress, locale)}.`;
  }
  if (progress.reason === 'no-units') return `${phrases.noUnits}.`;
  const day = formatDay(lastDayOf(progress.population), locale);
  return `${phrases.noAreas(progress.areaLevel, day)}.`;
}

function numbersOf(progress: MeasuredProgress, locale: Locale): string {
  const { counted, populationCount, reached, reachedShare, duePercent } = progress;
  const { bounds } = wordsOf(locale).number;
  const words = wordsOf(locale).progress;
  const parts = [
    words.counted[counted](
      bounds(reached),
      formatNumber(populationCount, locale),
      sharesText(reachedShare, locale, duePercent),
    ),
    dueText(progress, locale),
    ...differenceTexts(progress, locale),
  ];
  return `${words.countings[progress.counting]}: ${parts.join(', ')}`;
}

function dueText(
  { dueCount, populationCount, achievement }: MeasuredProgress,
  locale: Locale,
): string {
  const { allDue, achieved } = wordsOf(locale).progress;
  return dueCount === populationCount
    ? allDue
    : achieved(sharesText(achievement, locale), formatNumber(dueCount, locale));
}

function differenceTexts(
  { missing, excess, relativeExcess }: MeasuredProgress,
  locale: Locale,
): readonly string[] {
  const phrases = wordsOf(locale).progress;
  const { bounds } = wordsOf(locale).number;
  if (missing.most > 0) return [phrases.missing(bounds(missing))];
  if (excess.most === 0) return [];
  return [phrases.excess(bounds(excess), sharesText(relativeExcess, locale))];
}

function sharesText({ least, most }: ShareBounds, locale: Locale, threshold?: number): string {
  const format = threshold === undefined ? {} : { threshold };
  return rangeText(formatShare(least, locale, format), formatShare(most, locale, format), locale);
}

function rangeText(least: string, most: string, locale: Locale): string {
  return least === most ? least : wordsOf(locale).progress.range(least, most);
}
