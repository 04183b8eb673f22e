import type { MeasuredProgress, TargetProgress } from '../target/target-progress';
import { formatNumber, formatShare } from './format';
import type { Locale } from './locale';
import { phrasesByLocale } from './phrases-by-locale';

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
 * const country = { ...emptySummary, wardCount: 1770, registeredCount: 172 };
 * const progress = measureTarget(nationalQuota2023, [country], {
 *   counting: 'registered',
 *   asOf: orThrow(parsePlainDate('2023-12-11')),
 *   populationOn: orThrow(parsePlainDate('2023-04-10')),
 * });
 * console.log(explainProgress(progress, 'en')); // Reached. Registered: 172 wards, 106 due, 66 over (62.26%).
 * ```
 */
export function explainProgress(progress: TargetProgress, locale: Locale): string {
  const phrases = phrasesByLocale[locale];
  if (progress.outcome === 'not-applicable') return `${phrases.inapplicable[progress.reason]}.`;
  const parts = [
    phrases.counted[progress.unit](phrases.bounds(progress.reached)),
    phrases.due(formatNumber(progress.dueCount, locale)),
    differenceText(progress, locale),
  ];
  const numbers = parts.filter((part) => part !== undefined).join(', ');
  return `${phrases.targetOutcomes[progress.outcome]}. ${phrases.countings[progress.counting]}: ${numbers}.`;
}

function differenceText(
  { dueCount, missing, excess }: MeasuredProgress,
  locale: Locale,
): string | undefined {
  const phrases = phrasesByLocale[locale];
  if (missing.most > 0) return phrases.missing(phrases.bounds(missing));
  if (excess.most === 0) return undefined;
  const shares = [excess.least, excess.most].map((part) =>
    formatShare({ part, whole: dueCount }, locale),
  );
  return phrases.excess(phrases.bounds(excess), [...new Set(shares)].join(' – '));
}
