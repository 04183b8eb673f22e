import type { ScoringMethod, ScoringRank, ScoringScheme } from 'model-ward-rules';
import { orThrow, parseScoringScheme } from 'model-ward-rules';

/** Everything of a host's scoring scheme but its method and its ranks. */
export const hostScheme = {
  id: 'host-scheme',
  revision: 2,
  name: { vi: 'Thang điểm thử' },
  provenance: { origin: 'host', sources: [] },
} as const;

/** A checked scheme of a host. */
export const schemeOf = (
  method: ScoringMethod,
  ranks: readonly ScoringRank[] = [],
): ScoringScheme => orThrow(parseScoringScheme({ ...hostScheme, method, ranks }));

/** Gives points to criterion-1, criterion-2 and so on. */
export const pointsFor = (...points: readonly number[]): ScoringMethod => ({
  kind: 'points',
  points: points.map((given, index) => ({ criterionId: `criterion-${index + 1}`, points: given })),
});

/** Gives weights to criterion-1, criterion-2 and so on. */
export const weightsFor = (...weights: readonly number[]): ScoringMethod => ({
  kind: 'weighted',
  weights: weights.map((weight, index) => ({ criterionId: `criterion-${index + 1}`, weight })),
});

export const proportion: ScoringMethod = { kind: 'proportion' };

/** A rank from so many points on. */
export const fromPoints = (id: string, points: number): ScoringRank => ({
  id,
  cutOff: { kind: 'points', points },
});

/** A rank from a share on. */
export const fromShare = (id: string, percent: number): ScoringRank => ({
  id,
  cutOff: { kind: 'share', percent },
});
