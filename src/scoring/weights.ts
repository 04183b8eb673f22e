import { notParsed } from '../foundation/issue/not-parsed';
import { inThousandths } from '../foundation/value/amount';
import type { ScoringMethod } from './scoring-scheme';

/** The list in which a method names criteria and what each gives, under whichever name the method has for it. */
export interface WeightList {
  readonly key: 'points' | 'weights';
  readonly weights: readonly ListedWeight[];
}

/** What a scheme gives a criterion. */
export interface ListedWeight {
  readonly criterionId: string;
  readonly thousandths: number;
}

/** Finds the list of a method, in the order of the scheme; a method that names no criteria has none. */
export function weightListOf(method: ScoringMethod): WeightList | undefined {
  switch (method.kind) {
    case 'points':
    case 'awarded':
      return {
        key: 'points',
        weights: method.points.map(({ criterionId, points }) => ({
          criterionId,
          thousandths: inThousandths(points),
        })),
      };
    case 'weighted':
      return {
        key: 'weights',
        weights: method.weights.map(({ criterionId, weight }) => ({
          criterionId,
          thousandths: inThousandths(weight),
        })),
      };
    case 'proportion':
      return undefined;
    default:
      return notParsed(method satisfies never, 'scheme', 'parseScoringScheme');
  }
}

/** Lists what a method gives to criteria by name. */
export const listedWeightsOf = (method: ScoringMethod): readonly ListedWeight[] =>
  weightListOf(method)?.weights ?? [];

/** Makes the scale of a method: what each criterion weighs, as a whole number. */
export function scaleOf(method: ScoringMethod): (criterionId: string) => number {
  const list = weightListOf(method);
  if (list === undefined) return () => 1;
  const listed = new Map(
    list.weights.map(({ criterionId, thousandths }) => [criterionId, thousandths]),
  );
  return (criterionId) => listed.get(criterionId) ?? 0;
}

/** Adds whole numbers. */
export const sumOf = (weights: readonly number[]): number =>
  weights.reduce((sum, weight) => sum + weight, 0);
