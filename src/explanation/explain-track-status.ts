import type { Locale } from '../foundation/text/locale';
import { defaultTrackLadder } from '../targets/track-ladder';
import type { TrackStatus } from '../targets/track-status';
import { formatDay, formatNumber, formatPercent } from './format';
import { wordsOf } from './words-of';

/**
 * Explains how a count stands against the path to what is due.
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
  const words = wordsOf(locale).progress;
  const { outcome, least, most, reached, asOf, expectedCount } = status;
  const sentence = words.track({
    outcome:
      outcome === 'undetermined'
        ? words.trackUndetermined(words.trackOutcomes[least], words.trackOutcomes[most])
        : words.trackOutcomes[outcome],
    reached: wordsOf(locale).number.bounds(reached),
    asOf: formatDay(asOf, locale),
    path: pathText(status, locale),
    expected: formatNumber(expectedCount, locale),
  });
  return `${[sentence, ...furtherTexts(status, locale)].join('; ')}.`;
}

function pathText({ path, baseline, dueCount, dueOn }: TrackStatus, locale: Locale): string {
  const { paths } = wordsOf(locale).progress;
  const ends = {
    from: formatNumber(baseline.count, locale),
    fromDay: formatDay(baseline.on, locale),
    dueCount: formatNumber(dueCount, locale),
    dueOn: formatDay(dueOn, locale),
  };
  if (path.kind === 'straight') return paths.straight(ends);
  const [last, next] = [path.lastDecisionOn, path.nextDecisionOn].map((day) =>
    day === undefined ? undefined : formatDay(day, locale),
  );
  return paths.stepped(ends, last, next);
}

/** What would settle a status that is open, the days left for decisions after the due day, and a ladder that is not the usual one. */
function furtherTexts(
  { outcome, decidedBy, ladder }: TrackStatus,
  locale: Locale,
): readonly string[] {
  const words = wordsOf(locale).progress;
  const percents = [ladder.onTrackPercent, ladder.atRiskPercent, ladder.offTrackPercent];
  const [onTrack, atRisk, offTrack] = percents.map((percent) => formatPercent(percent, locale)) as [
    string,
    string,
    string,
  ];
  const { onTrackPercent, atRiskPercent, offTrackPercent } = defaultTrackLadder;
  const isUsual =
    ladder.onTrackPercent === onTrackPercent &&
    ladder.atRiskPercent === atRiskPercent &&
    ladder.offTrackPercent === offTrackPercent;
  return [
    ...(outcome === 'undetermined' ? [words.trackSettledBy] : []),
    ...(decidedBy === undefined ? [] : [words.trackDecidedBy(formatDay(decidedBy, locale))]),
    ...(isUsual ? [] : [words.ladder(onTrack, atRisk, offTrack)]),
  ];
}
