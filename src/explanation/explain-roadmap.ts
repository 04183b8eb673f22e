import type { Locale } from '../foundation/text/locale';
import type { Roadmap } from '../targets/roadmap';
import type { RoadmapProgress } from '../targets/roadmap-progress';
import type { TargetProgress } from '../targets/target-progress';
import { populationText } from './explain-population';
import { progressText } from './explain-progress';
import { formatDay } from './format';
import { capitalised } from './text/capitalised';
import { textIn } from './text-in';
import type { ProgressWords } from './words/progress-words';
import { wordsOf } from './words-of';

/**
 * Explains how far areas have come along a roadmap.
 *
 * @param progress - the measurement of the roadmap
 * @param roadmap - the roadmap, for the names of its steps
 * @param locale - the language
 * @returns a line for each step, one for the day and the units, then one for the step to reach next
 * @category Explanation
 * @example
 * ```ts
 * import { emptySummary, plainDate } from 'model-ward-rules';
 * import { measureRoadmap } from 'model-ward-rules/planning';
 * import { explainRoadmap } from 'model-ward-rules/explanation';
 * import { areaWardCountsOn, hungYenRoadmap } from 'model-ward-rules/published';
 *
 * // Hưng Yên had 14 wards; that 8 are recognised is made up.
 * const hungYen = { ...emptySummary, years: { from: 2023, to: 2023 }, unitCount: 14, recognisedCount: 8 };
 * const progress = measureRoadmap(hungYenRoadmap, [hungYen], {
 *   counting: { count: 'recognised', among: 'all' },
 *   asOf: plainDate('2026-06-30'),
 *   population: { kind: 'baseline', on: areaWardCountsOn },
 * });
 * console.log(explainRoadmap(progress, hungYenRoadmap, 'en').at(-1));
 * // Next to reach: “Hưng Yên by the end of 2028: all wards”, due on 2028-12-31.
 * ```
 */
export function explainRoadmap(
  { steps, currentTargetId, nextTargetId }: RoadmapProgress,
  roadmap: Roadmap,
  locale: Locale,
): readonly string[] {
  const phrases = wordsOf(locale).progress;
  // Said once: all steps are measured on one day and over the same units.
  const moments = new Set(steps.map((step) => momentText(step, locale)));
  const next = steps.find(({ target }) => target.id === nextTargetId);
  const nextStep = (step: TargetProgress): string => {
    const [name, dueOn] = nameAndDay(step, roadmap, locale);
    return phrases.nextStep(name, dueOn);
  };
  return [
    ...steps.map((step) => {
      const isCurrent = step.target.id === currentTargetId;
      const [name, dueOn] = nameAndDay(step, roadmap, locale);
      return `${capitalised(phrases.step(name, dueOn, isCurrent))}: ${progressText(step, locale)}`;
    }),
    ...moments,
    `${next === undefined ? nothingNext(steps, phrases) : nextStep(next)}.`,
  ];
}

function momentText({ asOf, population }: TargetProgress, locale: Locale): string {
  const day = formatDay(asOf, locale);
  return `${wordsOf(locale).progress.roadmapMoment(day, populationText(population, locale))}.`;
}

/** Where no step is to be reached next, each was reached in time, or its day has passed without it. */
function nothingNext(steps: readonly TargetProgress[], words: ProgressWords): string {
  const missed = steps.filter(
    (step) => step.outcome === 'missed' || (step.outcome === 'open' && !step.reachedSoFar),
  );
  return missed.length === 0 ? words.noNextStep : words.allPastDue(missed.length);
}

/** Gives the name and the due day of a step; a target that the roadmap does not have goes by its code. */
function nameAndDay(
  { target, dueOn }: TargetProgress,
  roadmap: Roadmap,
  locale: Locale,
): [name: string, dueOn: string] {
  const step = roadmap.steps.find(({ id }) => id === target.id);
  const name =
    step === undefined
      ? wordsOf(locale).progress.unnamedStep(target.id)
      : `“${textIn(step.name, locale)}”`;
  return [name, formatDay(dueOn, locale)];
}
