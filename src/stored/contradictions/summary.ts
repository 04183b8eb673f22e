import type { AreaSummary } from '../../roll-up/area-summary';
import type { CandidateList, CandidateRanking } from '../../roll-up/candidate-ranking';
import type { ChangeAttribution, UnitChange } from '../../roll-up/change-attribution';
import { checkAreaSummary } from '../../roll-up/check-area-summary';
import type { GroupSummary } from '../../roll-up/roll-up-by-group';
import type { UnmetCounts } from '../../roll-up/unmet-counts';
import { adds, type Contradictions, distinct, fits, ofEach, under, within } from './contradiction';

/** No part of a summary counts more than its whole. */
export const summaryContradictions: Contradictions<AreaSummary> = (summary) => {
  const checked = checkAreaSummary(summary);
  return checked.ok ? [] : checked.issues;
};

/** As those of the summary of an area. */
export const groupContradictions: Contradictions<GroupSummary> = ({ summary }) =>
  under(summaryContradictions(summary), 'summary');

/** No criterion is missed by more units than there are. */
export const unmetContradictions: Contradictions<UnmetCounts> = ({ unitCount, criteria }) => [
  ...ofEach(criteria, 'criteria', ({ notMetCount, unknownCount }) =>
    within(['notMetCount'], notMetCount + unknownCount, unitCount),
  ),
  ...distinct(
    criteria.map(({ criterionId }) => criterionId),
    'criteria',
  ),
];

/** Ranks follow what is missing. */
export const rankingContradictions: Contradictions<CandidateRanking> = (ranking) => [
  ...under(listContradictions(ranking.confirmed), 'confirmed'),
  ...under(listContradictions(ranking.projected), 'projected'),
];

const listContradictions: Contradictions<CandidateList> = ({ candidates }) => {
  let expected = 0;
  return candidates.flatMap(({ rank, missing }, index) => {
    const last = candidates[index - 1]?.missing;
    const isTied = last?.most === missing.most && last.least === missing.least;
    if (!isTied) expected = index + 1;
    return adds(['candidates', index, 'rank'], rank, expected);
  });
};

const counted = [
  'unitCount',
  'eligibleCount',
  'notEligibleCount',
  'undeterminedCount',
  'notAssessedCount',
] as const;
const outcomes = counted.slice(1);

/** The parts of a change add up to it, and the outcomes to the units. */
export const changeContradictions: Contradictions<ChangeAttribution> = (change) => {
  const { before, after, parts, units } = change;
  return [
    ...(['before', 'after'] as const).flatMap((side) =>
      adds(
        [side, 'unitCount'],
        change[side].unitCount,
        outcomes.reduce((sum, key) => sum + change[side][key], 0),
      ),
    ),
    ...counted.flatMap((key) =>
      adds(
        ['after', key],
        after[key],
        parts.reduce((sum, part) => sum + part.change[key], before[key]),
      ),
    ),
    ...ofEach(units, 'units', stepContradictions),
  ];
};

/** Each step begins where the last one ended. */
const stepContradictions: Contradictions<UnitChange> = ({ steps }) =>
  steps.flatMap(({ before }, index) =>
    fits(
      index === 0 || before === steps[index - 1]?.after,
      ['steps', index, 'before'],
      String(before),
      'after',
    ),
  );
