import type { Locale } from '../foundation/text/locale';
import type { TrackStatus } from '../targets/track-status';
import { formatDay, formatNumber } from './format';
import { wordsOf } from './words-of';

/**
 * Explains how a count stands against the straight path to what is due.
 *
 * @param status - the status
 * @param locale - the language
 * @returns one sentence
 * @category Explanation
 * @example
 * ```ts
 * import { orThrow, parsePlainDate } from 'model-ward-rules';
 * import { computeTrackStatus } from 'model-ward-rules/planning';
 * import { explainTrackStatus } from 'model-ward-rules/explanation';
 *
 * const day = (text: string) => orThrow(parsePlainDate(text));
 *
 * // All numbers are made up.
 * const status = computeTrackStatus(
 *   { reached: { least: 30, most: 30 }, dueCount: 100, dueOn: day('2025-04-11'), asOf: day('2025-02-20') },
 *   { on: day('2025-01-01'), count: 0 },
 * );
 * console.log(explainTrackStatus(status, 'en'));
 * // At risk: 30 on 2025-02-20; steady progress from 0 on 2025-01-01 to 100 on 2025-04-11 would require 50 by then.
 * ```
 */
export function explainTrackStatus(status: TrackStatus, locale: Locale): string {
  const { trackOutcomes, trackUndetermined, track } = wordsOf(locale).progress;
  const { outcome, least, most, reached, asOf, dueCount, dueOn, baseline, expectedCount } = status;
  const sentence = track({
    outcome:
      outcome === 'undetermined'
        ? trackUndetermined(trackOutcomes[least], trackOutcomes[most])
        : trackOutcomes[outcome],
    reached: wordsOf(locale).number.bounds(reached),
    asOf: formatDay(asOf, locale),
    expected: formatNumber(expectedCount, locale),
    from: formatNumber(baseline.count, locale),
    fromDay: formatDay(baseline.on, locale),
    dueCount: formatNumber(dueCount, locale),
    dueOn: formatDay(dueOn, locale),
  });
  return `${sentence}.`;
}
