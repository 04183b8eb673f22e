import type { Issue } from '../../foundation/issue/issue';
import type { CountBounds } from '../../roll-up/count-bounds';
import type { RoadmapProgress } from '../../targets/roadmap-progress';
import type {
  LimitedProgress,
  MeasuredProgress,
  TargetProgress,
} from '../../targets/target-progress';
import { type Contradictions, fits, ofEach, within } from './contradiction';

/** A target is reached, open or missed by its own numbers and days. */
export const progressContradictions: Contradictions<TargetProgress> = (progress) =>
  progress.outcome === 'not-applicable'
    ? []
    : [...outcomeContradictions(progress), ...dayContradictions(progress), ...countsOf(progress)];

type Counted = MeasuredProgress | LimitedProgress;

/** By how many a target is missed: on the wrong side of what is due, or of the limit. */
const short = (progress: Counted): CountBounds =>
  progress.direction === 'at-least' ? progress.missing : progress.over;

function outcomeContradictions(progress: Counted): readonly Issue[] {
  const { outcome, isClosed, direction } = progress;
  const part = direction === 'at-least' ? 'missing' : 'over';
  const { least, most } = short(progress);
  const isFitting = {
    reached: most === 0,
    missed: least > 0,
    open: !isClosed || (least === 0 && most > 0),
  }[outcome];
  return [
    ...fits(isFitting, ['outcome'], outcome, part),
    ...fits(
      isClosed || outcome === 'open' || (outcome === 'reached') === (direction === 'at-least'),
      ['outcome'],
      outcome,
      'isClosed',
    ),
  ];
}

function dayContradictions(progress: Counted): readonly Issue[] {
  const { outcome, reason, isClosed, asOf, dueOn, reachedSoFar } = progress;
  return [
    ...fits(
      reason === undefined || (outcome === 'open' && !isClosed && asOf > dueOn),
      ['reason'],
      String(reason),
      'dueOn',
    ),
    ...fits(
      reachedSoFar === undefined || (outcome === 'open' && !isClosed && asOf <= dueOn),
      ['reachedSoFar'],
      String(reachedSoFar),
      'outcome',
    ),
  ];
}

const countsOf = ({ reached, populationCount }: Counted): readonly Issue[] =>
  within(['reached', 'most'], reached.most, populationCount);

/** The steps of a roadmap, and those among them that are named. */
export const roadmapContradictions: Contradictions<RoadmapProgress> = (roadmap) => {
  const { steps, currentTargetId, nextTargetId, missedTargetIds } = roadmap;
  const missed = steps.filter(({ outcome }) => outcome === 'missed');
  const isStep = (id: string | null): boolean =>
    id === null || steps.some(({ target }) => target.id === id);
  return [
    ...ofEach(steps, 'steps', progressContradictions),
    ...fits(
      missed.map(({ target }) => target.id).join() === missedTargetIds.join(),
      ['missedTargetIds'],
      missedTargetIds.join(', '),
      'steps',
    ),
    ...fits(isStep(currentTargetId), ['currentTargetId'], String(currentTargetId), 'steps'),
    ...fits(isStep(nextTargetId), ['nextTargetId'], String(nextTargetId), 'steps'),
  ];
};
