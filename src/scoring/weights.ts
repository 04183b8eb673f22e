import { notParsed } from '../foundation/issue/not-parsed';
import { inThousandths } from '../foundation/value/amount';
import type { ScoringMethod } from './scoring-scheme';

/** What a scheme gives a criterion, under whichever name its method has for it. */
export interface ListedWeight {
  readonly criterionId: string;
  readonly thousandths: number;
}

/** Lists what a method gives to criteria by name, in the order of the scheme. */
export function listedWeightsOf(method: ScoringMethod): readonly ListedWeight[] {
  switch (method.kind) {
    case 'points':
      return method.points.map(({ criterionId, points }) => ({
        criterionId,
        thousandths: inThousandths(points),
      }));
    case 'weighted':
      return method.weights.map(({ criterionId, weight }) => ({
        criterionId,
        thousandths: inThousandths(weight),
      }));
    case 'proportion':
      return [];
    default:
      return notParsed(method satisfies never, 'scheme', 'parseScoringScheme');
  }
}

/** The list of a method that names criteria, as a key of it. */
export const listKeyOf = (method: ScoringMethod): 'points' | 'weights' =>
  method.kind === 'points' ? 'points' : 'weights';

/** Makes the scale of a method: what each criterion weighs, as a whole number. */
export function scaleOf(method: ScoringMethod): (criterionId: string) => number {
  if (method.kind === 'proportion') return () => 1;
  const listed = new Map(
    listedWeightsOf(method).map(({ criterionId, thousandths }) => [criterionId, thousandths]),
  );
  return (criterionId) => listed.get(criterionId) ?? 0;
}

/** Adds whole numbers. */
export const sumOf = (weights: readonly number[]): number =>
  weights.reduce((sum, weight) => sum + weight, 0);
