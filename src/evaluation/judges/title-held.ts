import type { TitleAnswer } from '../../assessment/answer';
import type { TitleHeldRequirement } from '../../criteria-set/requirement';
import type { Judgement } from '../finding';

/** Compares the rank that is held with the rank required, on their ladder. */
export function judgeTitleHeld(required: TitleHeldRequirement, observed: TitleAnswer): Judgement {
  const step = (rank: string | null): number => required.ladder.findIndex(({ id }) => id === rank);
  const distance = Math.max(0, step(required.atLeast) - step(observed.rank));
  return {
    status: distance === 0 ? 'met' : 'not-met',
    reason: 'measured',
    measurement: { kind: 'title', observed, required, distance },
  };
}
