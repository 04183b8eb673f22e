import { countStatuses } from '../../evaluation/count-statuses';
import type { Evaluation, StatusCounts } from '../../evaluation/evaluation';
import { adds, type Contradictions, distinct, ofEach, under, within } from './contradiction';
import { findingContradictions } from './findings';

/** Counts are those of the findings; a tally may count more than it names, and never less. */
export const evaluationContradictions: Contradictions<Evaluation> = (evaluation) => {
  const { kind, counts, findings } = evaluation;
  const found = countStatuses(findings);
  const named = {
    'by-criterion': countKeys.flatMap((key) => adds([key], counts[key], found[key])),
    tally: namedKeys.flatMap((key) => within([key], found[key], counts[key])),
  }[kind];
  return [
    ...under([...named, ...(named.length > 0 ? [] : totalOf(counts, findings.length))], 'counts'),
    ...distinct(
      findings.map(({ criterionId }) => criterionId),
      'findings',
    ),
    ...ofEach(findings, 'findings', findingContradictions),
  ];
};

const namedKeys = ['metCount', 'notMetCount', 'notApplicableCount'] as const;
const countKeys = [...namedKeys, 'unknownCount'] as const;

const totalOf = (counts: StatusCounts, criteriaCount: number) =>
  adds(
    [],
    countKeys.reduce((sum, key) => sum + counts[key], 0),
    criteriaCount,
  );
