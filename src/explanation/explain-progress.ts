import type { LateAssessment } from '../assessment/late-assessments';
import { notParsed } from '../foundation/issue/not-parsed';
import type { Locale } from '../foundation/text/locale';
import type { Share } from '../foundation/value/share';
import { yearOf } from '../foundation/value/year-of';
import type { ShareBounds } from '../scoring/score';
import type { LatePaper } from '../standing/late-papers';
import type {
  InapplicableTarget,
  LimitedProgress,
  MeasuredProgress,
  TargetProgress,
} from '../targets/target-progress';
import type { UnitId } from '../unit/unit';
import { populationText } from './explain-population';
import { formatDay, formatPercent, formatShare } from './format';
import { listText } from './text/list-text';
import { wordsOf } from './words-of';

/**
 * Explains how far a target is reached.
 *
 * @param progress - the measurement
 * @param locale - the language
 * @param nameOf - the names of units whose papers came late; one it does not know goes by its code
 * @returns how it stands, the numbers, by when more can come, and what is not counted or has changed
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
 * // Enough registered. Registered: 172 of 1,771 wards (9.71%), 162.26% of the target of 106 wards, 66 wards over (62.26% over the target). As of 2023-12-11, due on 2023-12-31, over the wards on 2023-04-10.
 * ```
 */
export function explainProgress(
  progress: TargetProgress,
  locale: Locale,
  nameOf?: (unitId: UnitId) => string | undefined,
): string {
  return `${progressText(progress, locale, nameOf)} ${momentText(progress, locale)}`;
}

type NameOf = (unitId: UnitId) => string | undefined;

/** How a target stands, without when and over which units it was measured. */
export function progressText(
  progress: TargetProgress,
  locale: Locale,
  nameOf?: (unitId: UnitId) => string | undefined,
): string {
  const sentences =
    progress.outcome === 'not-applicable'
      ? inapplicableTexts(progress, locale, nameOf)
      : [
          headOf(progress, locale),
          numbersOf(progress, locale),
          closingText(progress, locale),
          ...toldTexts(progress, locale, nameOf),
        ];
  return sentences.flatMap((sentence) => (sentence === undefined ? [] : `${sentence}.`)).join(' ');
}

/** The day asked about, the day by which the target is due, and the units that were counted. */
export function momentText({ asOf, dueOn, population }: TargetProgress, locale: Locale): string {
  const { moment } = wordsOf(locale).progress;
  const [on, due] = [asOf, dueOn].map((day) => formatDay(day, locale)) as [string, string];
  return `${moment(on, due, populationText(population, locale))}.`;
}

function inapplicableTexts(
  progress: InapplicableTarget,
  locale: Locale,
  nameOf: NameOf | undefined,
): readonly string[] {
  const words = wordsOf(locale).progress;
  const counted = words.notCounted(labelOf(progress, locale));
  return progress.reason === 'no-units'
    ? [words.noUnits[progress.base], counted, ...latePapersTexts(progress, locale, nameOf)]
    : [words.noAreas(progress.areaLevel), counted];
}

type CountedTarget = MeasuredProgress | LimitedProgress;

/** What was counted decides the words: only titles can have reached a target, all else is registered, built or expected. */
function headOf(progress: CountedTarget, locale: Locale): string {
  const { reached, missed, open, limit, soFar } = wordsOf(locale).progress;
  const { outcome, counting, isClosed, direction, reason, reachedSoFar, dueOn } = progress;
  const isLimit = direction === 'at-most';
  switch (outcome) {
    case 'open':
      if (reachedSoFar)
        return soFar[isLimit ? 'within-limit' : 'reached'](formatDay(dueOn, locale));
      if (reason !== undefined) return open.pending;
      return open[isClosed ? 'after' : 'before'];
    case 'reached':
      return isLimit ? limit.kept : reached(counting);
    case 'missed':
      return isLimit ? limit.passed : missed;
    default:
      return notParsed(outcome satisfies never, 'progress', 'measureTarget');
  }
}

function numbersOf(progress: CountedTarget, locale: Locale): string {
  const { populationCount, openPopulationCount, reached, reachedShare } = progress;
  const words = wordsOf(locale).progress;
  const parts = [
    words.counted(
      reached,
      populationCount,
      sharesText(reachedShare, locale, thresholdOf(progress)),
      progress,
    ),
    ...(openPopulationCount === 0 ? [] : [words.openPopulation(openPopulationCount, progress)]),
    ...distanceTexts(progress, locale),
  ];
  return `${labelOf(progress, locale)}: ${parts.join(', ')}`;
}

/** What is counted, and of which years where the target is about a period. */
function labelOf({ counting, fromYear, dueOn }: TargetProgress, locale: Locale): string {
  const words = wordsOf(locale).progress;
  const what = words.counting(counting);
  return fromYear === undefined ? what : words.period(fromYear, yearOf(dueOn), what);
}

function thresholdOf(progress: CountedTarget): number | undefined {
  return progress.direction === 'at-least' ? progress.duePercent : progress.limitPercent;
}

function distanceTexts(progress: CountedTarget, locale: Locale): readonly string[] {
  switch (progress.direction) {
    case 'at-least':
      return [dueText(progress, locale), ...differenceTexts(progress, locale)];
    case 'at-most': {
      const { bound, limitPercent, limitCount, over } = progress;
      const words = wordsOf(locale).progress;
      const share = words.shareBounds[bound](formatPercent(limitPercent, locale));
      const limited = words.limited(share, limitCount, progress);
      return over.most > 0 ? [limited, words.over(over, progress)] : [limited];
    }
    default:
      return notParsed(progress satisfies never, 'progress', 'measureTarget');
  }
}

function dueText(progress: MeasuredProgress, locale: Locale): string {
  const { rule, dueCount, duePercent, bound, unitsPerArea, achievement } = progress;
  const words = wordsOf(locale).progress;
  const achieved = sharesText(achievement, locale);
  switch (rule) {
    case 'share-of-units': {
      if (bound === undefined || duePercent === undefined) break;
      const share = words.shareBounds[bound](formatPercent(duePercent, locale));
      return words.shareDue(share, dueCount, achieved, progress);
    }
    case 'all-units':
      return words.allDue(progress);
    case 'assigned-quota':
      return words.achieved(achieved, dueCount, progress);
    case 'at-least-per-area':
      if (unitsPerArea === undefined) break;
      return words.eachDue(unitsPerArea, progress);
    default:
      return notParsed(rule satisfies never, 'progress', 'measureTarget');
  }
  // What the kind of rule asks for is missing.
  return notParsed(progress, 'progress', 'measureTarget');
}

function differenceTexts(progress: MeasuredProgress, locale: Locale): readonly string[] {
  const { missing, excess, relativeExcess } = progress;
  const words = wordsOf(locale).progress;
  const overShare =
    excess.least === 0
      ? formatShare(relativeExcess.most, locale)
      : sharesText(relativeExcess, locale);
  return [
    ...(missing.most > 0 ? [words.missing(missing, progress)] : []),
    ...(excess.most > 0 ? [words.excess(excess, overShare, progress)] : []),
  ];
}

/** By when more can come, or what ended the count; nothing where only the due day matters and it has not passed. */
function closingText(progress: CountedTarget, locale: Locale): string | undefined {
  const { counting, isClosed, decidedBy, asOf, dueOn } = progress;
  const { closing } = wordsOf(locale).progress;
  if (counting.count === 'registered') {
    if (!isClosed) return undefined;
    return asOf > dueOn ? closing.registrationsOver : closing.byHost;
  }
  if (decidedBy === undefined) {
    if (isClosed) return closing.byHost;
    return asOf > dueOn ? closing.unknown : undefined;
  }
  const day = formatDay(decidedBy, locale);
  if (asOf > decidedBy) return closing[isClosed ? 'byDay' : 'putOff'](day);
  return isClosed ? closing.byHost : closing.until(day);
}

function toldTexts(
  progress: CountedTarget,
  locale: Locale,
  nameOf: NameOf | undefined,
): readonly string[] {
  const none = { least: 0, most: 0 };
  const { suspendedCount = 0, withoutVerdictCount = 0 } = progress;
  const { reachedLate = none, lostSince = none } = progress;
  const words = wordsOf(locale).progress;
  return [
    ...(suspendedCount > 0 ? [words.suspended(suspendedCount)] : []),
    ...(withoutVerdictCount > 0 ? [words.withoutVerdict(withoutVerdictCount)] : []),
    ...(reachedLate.most > 0 ? [words.reachedLate(reachedLate)] : []),
    ...(lostSince.most > 0 ? [words.lostSince(lostSince)] : []),
    ...latePapersTexts(progress, locale, nameOf),
  ];
}

function latePapersTexts(
  { latePapers = [], lateAssessments = [] }: Pick<CountedTarget, 'latePapers' | 'lateAssessments'>,
  locale: Locale,
  nameOf: NameOf | undefined,
): readonly string[] {
  const told = [
    ...latePapers.map((paper) => latePaperText(paper, locale, nameOf)),
    ...lateAssessments.map((paper) => lateAssessmentText(paper, locale, nameOf)),
  ];
  if (told.length === 0) return [];
  const words = wordsOf(locale).progress;
  return [words.latePapers(listText(told, words.furtherPapers))];
}

function latePaperText(
  { unitId, kind, on }: LatePaper,
  locale: Locale,
  nameOf: NameOf | undefined,
): string {
  const { progress, standing, unit } = wordsOf(locale);
  const name = nameOf?.(unitId) ?? unit.coded(unitId);
  return progress.latePaper(standing.events[kind], formatDay(on, locale), name);
}

function lateAssessmentText(
  { unitId, assessmentYear, kind, on }: LateAssessment,
  locale: Locale,
  nameOf: NameOf | undefined,
): string {
  const { progress, unit } = wordsOf(locale);
  const name = nameOf?.(unitId) ?? unit.coded(unitId);
  return progress.lateAssessment[kind](assessmentYear, formatDay(on, locale), name);
}

function sharesText({ least, most }: ShareBounds, locale: Locale, threshold?: number): string {
  const format = threshold === undefined ? {} : { threshold };
  const say = (share: Share): string => formatShare(share, locale, format);
  return wordsOf(locale).number.range(say(least), say(most));
}
