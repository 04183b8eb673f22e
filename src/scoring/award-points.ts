import { inThousandths } from '../foundation/value/amount';
import type { PointsEntry, ScoreCard } from './score-card';
import type { AwardedMethod } from './scoring-scheme';
import { sumOf } from './weights';

/** The end of what is open at which something is asked. */
export type End = 'least' | 'most';

/** What a score card adds up to, in whole thousandths. */
export interface CardSum {
  readonly least: number;
  readonly most: number;
  /** Without any bonus. */
  readonly maximum: number;
  /** What counts of the bonuses. */
  readonly bonus: number;
  readonly deducted: number;
  /** What a criterion was awarded; everything or nothing where it was not awarded yet. */
  readonly awardedAt: (end: End, criterionId: string) => number;
  readonly maximumOf: (criterionId: string) => number;
}

/** Adds up a score card that fits its method. Deductions lower the sum with its bonuses, never below 0. */
export function sumOfCard(
  { points, bonusCap = 0 }: AwardedMethod,
  { awarded, deductions = [], bonuses = [] }: ScoreCard,
): CardSum {
  const maxima = new Map(points.map((one) => [one.criterionId, inThousandths(one.points)]));
  const given = new Map(awarded.map((one) => [one.criterionId, inThousandths(one.points)]));
  const maximumOf = (criterionId: string): number => maxima.get(criterionId) ?? 0;
  const awardedAt = (end: End, criterionId: string): number =>
    given.get(criterionId) ?? { least: 0, most: maximumOf(criterionId) }[end];
  const bonus = Math.min(totalOf(bonuses), inThousandths(bonusCap));
  const deducted = totalOf(deductions);
  const sumAt = (end: End): number => {
    const parts = points.map(({ criterionId }) => awardedAt(end, criterionId));
    return Math.max(0, sumOf(parts) + bonus - deducted);
  };
  return {
    least: sumAt('least'),
    most: sumAt('most'),
    maximum: sumOf([...maxima.values()]),
    bonus,
    deducted,
    awardedAt,
    maximumOf,
  };
}

const totalOf = (entries: readonly PointsEntry[]): number =>
  sumOf(entries.map(({ points }) => inThousandths(points)));
