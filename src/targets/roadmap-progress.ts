import type { RoadmapReference } from './roadmap';
import type { TargetProgress } from './target-progress';

/**
 * Says how far areas have come along a roadmap on a day.
 *
 * @category Targets
 */
export interface RoadmapProgress {
  /** The edition of the roadmap. */
  readonly roadmap: RoadmapReference;
  /**
   * How far each step is reached on the day asked about, in their order. Of a step whose due day has passed it says
   * what is reached now, not what was reached by its due day.
   */
  readonly steps: readonly TargetProgress[];
  /** The target of the first step whose due day has not passed; `null` where all have. */
  readonly currentTargetId: string | null;
  /**
   * The target of the first step, from the current one on, that is not reached yet: what to work towards; `null` where
   * there is none. A step to which nothing applies is passed over.
   */
  readonly nextTargetId: string | null;
  /** The targets of the steps that are out of reach, in their order. */
  readonly missedTargetIds: readonly string[];
}
