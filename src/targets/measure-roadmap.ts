import type { AreaSummary } from '../roll-up/area-summary';
import { type MeasureOptions, measureTarget } from './measure-target';
import type { Roadmap } from './roadmap';
import type { RoadmapProgress } from './roadmap-progress';
import type { TargetProgress } from './target-progress';

/**
 * Measures every step of a roadmap over the same areas, and finds the step to work towards.
 *
 * @param roadmap - the roadmap
 * @param areas - the summaries of the areas, as `measureTarget` takes them
 * @param options - which units count, the day asked about, and which units the summaries hold
 * @returns the progress of each step, the current step, the next one to secure, and those missed
 * @issues none: what could be wrong was said by `parseRoadmap` and `parseAreaSummary`
 * @category Targets
 * @example
 * ```ts
 * import { emptySummary, plainDate } from 'model-ward-rules';
 * import { measureRoadmap } from 'model-ward-rules/planning';
 * import { areaWardCountsOn, hungYenRoadmap } from 'model-ward-rules/published';
 *
 * // Hưng Yên had 14 units; that 8 are recognised is made up.
 * const hungYen = { ...emptySummary, years: { from: 2023, to: 2023 }, unitCount: 14, recognisedCount: 8 };
 * const { steps, currentTargetId, nextTargetId } = measureRoadmap(hungYenRoadmap, [hungYen], {
 *   counting: { count: 'recognised', among: 'all' },
 *   asOf: plainDate('2025-06-30'),
 *   population: { kind: 'on-day', on: areaWardCountsOn },
 * });
 * console.log(steps.map(({ outcome }) => outcome)); // [ 'open', 'open' ]
 * console.log(currentTargetId, nextTargetId); // hung-yen-share-2025 hung-yen-all-wards-2028
 * ```
 */
export function measureRoadmap(
  { id, revision, steps: targets }: Roadmap,
  areas: readonly AreaSummary[],
  options: Omit<MeasureOptions, 'isClosed'>,
): RoadmapProgress {
  const steps = targets.map((target) => measureTarget(target, areas, options));
  const ahead = steps.filter(({ dueOn }) => dueOn >= options.asOf);
  return {
    roadmap: { id, revision },
    steps,
    currentTargetId: firstIdOf(ahead),
    nextTargetId: firstIdOf(ahead.filter(isStillToReach)),
    missedTargetIds: steps
      .filter(({ outcome }) => outcome === 'missed')
      .map(({ target }) => target.id),
  };
}

/** What would be reached if nothing changed is not what to work towards. */
function isStillToReach(step: TargetProgress): boolean {
  return step.outcome === 'open' && step.reachedSoFar !== true;
}

const firstIdOf = (steps: readonly TargetProgress[]): string | null => steps[0]?.target.id ?? null;
