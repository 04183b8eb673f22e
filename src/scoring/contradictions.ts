import type { Issue } from '../foundation/issue/issue';
import { boundIssue } from '../foundation/issue/kinds/bound';
import { scoringIssue } from '../foundation/issue/kinds/scoring';
import { notParsed } from '../foundation/issue/not-parsed';
import { fromThousandths, inThousandths, signedDistance } from '../foundation/value/amount';
import { perhapsFractions } from '../foundation/value/perhaps-fractions';
import { heightOf } from './height-of';
import { isReached } from './is-reached';
import type { CutOff, RankCondition, ScoringMethod, ScoringScheme } from './scoring-scheme';
import { listedWeightsOf, sumOf, weightListOf } from './weights';

/** Finds where a well-formed scoring scheme disagrees with itself. */
export function contradictionsOf(scheme: ScoringScheme): readonly Issue[] {
  return [
    ...repeatedCriteria(scheme),
    ...nothingScores(scheme),
    ...repeatedRanks(scheme),
    ...rankFaults(scheme),
    ...conditionFaults(scheme),
    ...perhapsFractions(scheme.ranks, ['ranks']),
  ];
}

function repeatedCriteria({ method }: ScoringScheme): readonly Issue[] {
  const list = weightListOf(method);
  if (list === undefined) return [];
  const ids = list.weights.map(({ criterionId }) => criterionId);
  return indexesOfRepeated(ids).map((index) =>
    scoringIssue('scoring/repeated-id', ['method', list.key, index, 'criterionId'], {
      concept: 'criterion',
      id: ids[index] as string,
    }),
  );
}

function nothingScores({ method }: ScoringScheme): readonly Issue[] {
  const list = weightListOf(method);
  if (list === undefined || list.weights.some(({ thousandths }) => thousandths > 0)) return [];
  return [scoringIssue('scoring/nothing-scores', ['method', list.key], {})];
}

function repeatedRanks({ ranks }: ScoringScheme): readonly Issue[] {
  const ids = ranks.map(({ id }) => id);
  return indexesOfRepeated(ids).map((index) =>
    scoringIssue('scoring/repeated-id', ['ranks', index, 'id'], {
      concept: 'rank',
      id: ids[index] as string,
    }),
  );
}

/** Gives the position of every id that stands in the list before it already. */
function indexesOfRepeated(ids: readonly string[]): readonly number[] {
  const seen = new Set<string>();
  return ids.flatMap((id, index) => {
    const isRepeated = seen.has(id);
    seen.add(id);
    return isRepeated ? [index] : [];
  });
}

function rankFaults(scheme: ScoringScheme): readonly Issue[] {
  const { method, ranks } = scheme;
  const maximumPoints = fromThousandths(mostThousandths(method));
  return ranks.flatMap(({ id, cutOff }, index) => {
    const path = ['ranks', index, 'cutOff'];
    const expected = cutOffKinds[method.kind];
    if (cutOff.kind !== expected) {
      return [scoringIssue('scoring/cut-off-kind', path, { expected, received: cutOff.kind })];
    }
    return [
      ...orderFaults(cutOff, ranks[index - 1]?.cutOff, { id, path }),
      ...heightFaults(cutOff, maximumPoints, { id, path }),
    ];
  });
}

/** The kind of cut-off that a score of each method is compared with. */
const cutOffKinds: Readonly<Record<ScoringMethod['kind'], CutOff['kind']>> = {
  points: 'points',
  awarded: 'points',
  weighted: 'share',
  proportion: 'share',
};

interface Place {
  readonly id: string;
  readonly path: Issue['path'];
}

function orderFaults(
  cutOff: CutOff,
  before: CutOff | undefined,
  { id, path }: Place,
): readonly Issue[] {
  const isRising =
    before === undefined || before.kind !== cutOff.kind || compareCutOffs(before, cutOff) < 0;
  return isRising ? [] : [scoringIssue('scoring/cut-off-order', path, { id })];
}

function heightFaults(
  cutOff: CutOff,
  maximumPoints: number,
  { id, path }: Place,
): readonly Issue[] {
  // That no share is over 100 % is for the reader.
  const most: Readonly<Record<CutOff['kind'], number>> = { points: maximumPoints, share: 100 };
  if (isReached(cutOff, signedDistance(heightOf(cutOff), most[cutOff.kind]))) return [];
  if (cutOff.kind === 'share') {
    // At least 100 % can be reached, so only this bound leaves nothing.
    const params = { bound: 'more-than', limit: cutOff.percent } as const;
    return [boundIssue('bound/asks-nothing', [...path, 'percent'], params)];
  }
  const { points } = cutOff;
  return [scoringIssue('scoring/unreachable-rank', path, { id, points, maximumPoints })];
}

/** The most that a method gives, bonuses included. */
function mostThousandths(method: ScoringMethod): number {
  const listed = sumOf(listedWeightsOf(method).map(({ thousandths }) => thousandths));
  return method.kind === 'awarded' && method.bonusCap !== undefined
    ? listed + inThousandths(method.bonusCap)
    : listed;
}

/** At one height the cut-off that must be passed lies above the one that is enough itself. */
function compareCutOffs(a: CutOff, b: CutOff): number {
  return heightOf(a) - heightOf(b) || strictness(a) - strictness(b);
}

const strictness = ({ bound }: CutOff): number => (bound === 'more-than' ? 1 : 0);

function conditionFaults({ method, ranks }: ScoringScheme): readonly Issue[] {
  const listed = listedWeightsOf(method).filter(({ thousandths }) => thousandths > 0);
  const scoring = new Set(listed.map(({ criterionId }) => criterionId));
  const faultsOf = (
    rankId: string,
    condition: RankCondition,
    path: Issue['path'],
  ): readonly Issue[] => {
    switch (condition.kind) {
      case 'rule':
        return [];
      case 'points-share':
        if (method.kind !== 'awarded') {
          return [scoringIssue('scoring/condition-kind', path, { id: rankId })];
        }
        return condition.criterionIds.flatMap((id, index) =>
          scoring.has(id)
            ? []
            : [
                scoringIssue('scoring/condition-without-points', [...path, 'criterionIds', index], {
                  id,
                }),
              ],
        );
      default:
        return notParsed(condition satisfies never, 'scheme', 'parseScoringScheme');
    }
  };
  return ranks.flatMap(({ id, conditions = [] }, rankIndex) =>
    conditions.flatMap((condition, index) =>
      faultsOf(id, condition, ['ranks', rankIndex, 'conditions', index]),
    ),
  );
}
