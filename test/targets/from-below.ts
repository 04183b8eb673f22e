import type { MeasuredProgress, TargetProgress } from 'model-ward-rules';

/** The progress of a target that asks from below, and has something to count. */
export function fromBelow(progress: TargetProgress): MeasuredProgress {
  if (progress.outcome === 'not-applicable') throw new Error(progress.reason);
  if (progress.direction === 'at-most') throw new Error('a limit');
  return progress;
}
