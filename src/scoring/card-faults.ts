import type { Issue } from '../foundation/issue/issue';
import { scoreIssue } from '../foundation/issue/kinds/score';
import { signedDistance } from '../foundation/value/amount';
import type { PointsEntry, ScoreCard } from './score-card';
import type { AwardedMethod } from './scoring-scheme';

/** Finds where a score card does not fit the method it is for; its printed total left aside. */
export function cardFaults(
  { awarded, deductions = [], bonuses = [] }: ScoreCard,
  { points, bonusCap }: AwardedMethod,
): readonly Issue[] {
  const most = new Map(points.map(({ criterionId, points: maximum }) => [criterionId, maximum]));
  const named = awarded.map(({ criterionId, ...rest }) => ({ id: criterionId, ...rest }));
  return [
    ...named.flatMap((entry, index) => awardFaults(entry, most.get(entry.id), ['awarded', index])),
    ...repeatedIn(named, 'awarded', 'criterionId'),
    ...repeatedIn(deductions, 'deductions', 'id'),
    ...repeatedIn(bonuses, 'bonuses', 'id'),
    ...(bonuses.length > 0 && bonusCap === undefined
      ? [scoreIssue('score/bonus-without-cap', ['bonuses'], {})]
      : []),
  ];
}

function awardFaults(
  { id, points }: PointsEntry,
  maximumPoints: number | undefined,
  path: Issue['path'],
): readonly Issue[] {
  if (maximumPoints === undefined) {
    return [scoreIssue('score/unknown-criterion', [...path, 'criterionId'], { id })];
  }
  return signedDistance(maximumPoints, points) <= 0
    ? []
    : [scoreIssue('score/over-maximum', [...path, 'points'], { id, points, maximumPoints })];
}

function repeatedIn(
  entries: readonly PointsEntry[],
  listKey: string,
  idKey: string,
): readonly Issue[] {
  const ids = entries.map(({ id }) => id);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [scoreIssue('score/repeated', [listKey, index, idKey], { id })],
  );
}
