import { notParsed } from '../foundation/issue/not-parsed';
import type { Locale } from '../foundation/text/locale';
import type { Share } from '../foundation/value/share';
import type { ShareBounds } from '../scoring/score';
import type { MeasuredProgress, TargetProgress } from '../targets/target-progress';
import { lastDayOf } from './explain-population';
import { formatDay, formatPercent, formatShare } from './format';
import type { ProgressWords } from './words/progress-words';
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
 * import { emptySummary, measureTarget, plainDate } from 'model-ward-rules';
 * import { explainProgress } from 'model-ward-rules/explanation';
 * import { nationalQuota2023 } from 'model-ward-rules/published';
 *
 * const country = { ...emptySummary, years: { from: 2023, to: 2023 }, unitCount: 1771, registeredCount: 172 };
 * const progress = measureTarget(nationalQuota2023, [country], {
 *   counting: { count: 'registered', among: 'all' },
 *   asOf: plainDate('2023-12-11'),
 *   population: { kind: 'on-day', on: plainDate('2023-04-10') },
 * });
 * console.log(explainProgress(progress, 'en'));
 * // Enough registered. Registered: 172 of 1,771 wards (9.71%), 162.26% of the target of 106 wards, 66 wards over (62.26% over the target).
 * ```
 */
export function explainProgress(progress: TargetProgress, locale: Locale): string {
  const words = wordsOf(locale).progress;
  if (progress.outcome !== 'not-applicable') {
    return `${headOf(progress, words)}. ${numbersOf(progress, locale)}.`;
  }
  if (progress.reason === 'no-units') return `${words.noUnits}.`;
  const day = formatDay(lastDayOf(progress.population), locale);
  return `${words.noAreas(progress.areaLevel, day)}.`;
}

/** What was counted decides the words: only titles can have reached a target, all else is registered, built or expected. */
function headOf(
  { outcome, counting, isClosed }: MeasuredProgress,
  { reached, missed, open }: ProgressWords,
): string {
  switch (outcome) {
    case 'open':
      return open[isClosed ? 'after' : 'before'];
    case 'reached':
      return reached(counting);
    case 'missed':
      return missed;
    default:
      return notParsed(outcome satisfies never, 'progress', 'measureTarget');
  }
}

function numbersOf(progress: MeasuredProgress, locale: Locale): string {
  const { counted: measured, populationCount, reached, reachedShare, duePercent } = progress;
  const { counted, counting } = wordsOf(locale).progress;
  const parts = [
    counted[measured](reached, populationCount, sharesText(reachedShare, locale, duePercent)),
    dueText(progress, locale),
    ...differenceTexts(progress, locale),
  ];
  return `${counting(progress.counting)}: ${parts.join(', ')}`;
}

function dueText(
  { dueCount, duePercent, populationCount, achievement, counted: measured }: MeasuredProgress,
  locale: Locale,
): string {
  const { allDue, shareDue, achieved } = wordsOf(locale).progress;
  const share = sharesText(achievement, locale);
  if (duePercent !== undefined) {
    return shareDue(formatPercent(duePercent, locale), dueCount, measured, share);
  }
  return dueCount === populationCount ? allDue[measured] : achieved(share, dueCount, measured);
}

function differenceTexts(
  { missing, excess, relativeExcess, counted: measured }: MeasuredProgress,
  locale: Locale,
): readonly string[] {
  const words = wordsOf(locale).progress;
  const overShare =
    excess.least === 0
      ? formatShare(relativeExcess.most, locale)
      : sharesText(relativeExcess, locale);
  return [
    ...(missing.most > 0 ? [words.missing(missing, measured)] : []),
    ...(excess.most > 0 ? [words.excess(excess, overShare, measured)] : []),
  ];
}

function sharesText({ least, most }: ShareBounds, locale: Locale, threshold?: number): string {
  const format = threshold === undefined ? {} : { threshold };
  const say = (share: Share): string => formatShare(share, locale, format);
  return wordsOf(locale).number.range(say(least), say(most));
}
