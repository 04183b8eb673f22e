import type { Issue } from '../foundation/issue/issue';
import { scoringIssue } from '../foundation/issue/kinds/scoring';
import { fromThousandths, signedDistance } from '../foundation/value/amount';
import { perhapsFractions } from '../foundation/value/perhaps-fractions';
import { heightOf } from './height-of';
import type { CutOff, ScoringMethod, ScoringScheme } from './scoring-scheme';
import { listedWeightsOf, sumOf, weightListOf } from './weights';

/** Finds where a well-formed scoring scheme disagrees with itself. */
export function contradictionsOf(scheme: ScoringScheme): readonly Issue[] {
  return [
    ...repeatedCriteria(scheme),
    ...nothingScores(scheme),
    ...repeatedRanks(scheme),
    ...rankFaults(scheme),
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
  const maximum = sumOf(listedWeightsOf(method).map(({ thousandths }) => thousandths));
  const maximumPoints = fromThousandths(maximum);
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
    before === undefined || before.kind !== cutOff.kind || heightOf(before) < heightOf(cutOff);
  return isRising ? [] : [scoringIssue('scoring/cut-off-order', path, { id })];
}

function heightFaults(
  cutOff: CutOff,
  maximumPoints: number,
  { id, path }: Place,
): readonly Issue[] {
  // That no share is over 100 % is for the reader.
  const most: Readonly<Record<CutOff['kind'], number>> = { points: maximumPoints, share: 100 };
  const points = heightOf(cutOff);
  if (signedDistance(most[cutOff.kind], points) <= 0) return [];
  return [scoringIssue('scoring/unreachable-rank', path, { id, points, maximumPoints })];
}
