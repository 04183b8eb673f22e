import type { Evaluation } from '../evaluation/evaluation';
import type { Finding } from '../evaluation/finding';
import { notParsed } from '../foundation/issue/not-parsed';
import { sumOf } from './weights';

/** What the weights of an evaluation can add up to, over every outcome in which something that weighs applies. */
export interface Reach {
  readonly leastMet: number;
  readonly mostMet: number;
  readonly leastApplicable: number;
  readonly mostApplicable: number;
  /** Whether perhaps nothing that weighs applies. */
  readonly mayBeNothing: boolean;
}

/** Adds up what is settled and what is open. */
export function reachOf(evaluation: Evaluation, scale: (criterionId: string) => number): Reach {
  const { kind, counts, findings } = evaluation;
  const weightsOf = (isWanted: (finding: Finding) => boolean): readonly number[] =>
    findings.filter(isWanted).map(({ criterionId }) => scale(criterionId));
  const settledMet = weightsOf(({ status }) => status === 'met');
  const settledNotMet = weightsOf(({ status }) => status === 'not-met');
  const open = weightsOf(({ status }) => status === 'unknown');
  const waivable = weightsOf(({ mayNotApply }) => mayNotApply === true);

  // Where a tally leaves anything open, none of those that it counts as met is settled.
  const openMet = openReach(kind, open, counts.metCount);
  const met = sumOf(settledMet);
  const mostApplicable = met + sumOf(settledNotMet) + sumOf(open);
  const certain = mostApplicable - sumOf(waivable);
  return {
    leastMet: met + openMet.least,
    mostMet: met + openMet.most,
    leastApplicable: certain > 0 ? certain : leastOf(waivable),
    mostApplicable,
    mayBeNothing: certain === 0,
  };
}

/** What of the open criteria can be met: each for itself, or of a tally exactly so many. */
function openReach(
  kind: Evaluation['kind'],
  open: readonly number[],
  openMetCount: number,
): { least: number; most: number } {
  switch (kind) {
    case 'tally':
      return tallyReach(open, openMetCount);
    case 'by-criterion':
      return { least: 0, most: sumOf(open) };
    default:
      return notParsed(kind satisfies never, 'evaluation', 'evaluateAssessment');
  }
}

/** Of a tally so many open criteria are met: the lightest of them, or the heaviest. */
function tallyReach(open: readonly number[], metCount: number): { least: number; most: number } {
  const lightestFirst = [...open].sort((a, b) => a - b);
  return {
    least: sumOf(lightestFirst.slice(0, metCount)),
    most: sumOf(lightestFirst.slice(open.length - metCount)),
  };
}

/** Where nothing applies for certain but something does apply, that is at least the lightest of what may. */
function leastOf(weights: readonly number[]): number {
  const heavy = weights.filter((weight) => weight > 0);
  return heavy.reduce((least, weight) => Math.min(least, weight), Number.POSITIVE_INFINITY);
}
