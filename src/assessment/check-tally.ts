import type { CriteriaSet } from '../criteria-set/criteria-set';
import type { Issue } from '../foundation/issue/issue';
import { criterionIssue } from '../foundation/issue/kinds/criterion';
import { tallyIssue } from '../foundation/issue/kinds/tally';
import { checkCount } from './check-number';
import type { TallyResults } from './submitted-assessment';

/** Checks a count of met criteria, and the criteria named as unmet, against the set. */
export function checkTally(
  tally: TallyResults,
  criteriaSet: CriteriaSet,
  unknown: (id: string, path: Issue['path']) => Issue,
  issues: Issue[],
): TallyResults {
  const { metCount, criteriaCount, unmetCriterionIds } = tally;
  checkCounts(tally, criteriaSet, issues);
  if (unmetCriterionIds === undefined) return tally;

  const known = new Set(criteriaSet.criteria.map(({ id }) => id));
  const named = new Set<string>();
  unmetCriterionIds.forEach((id, index) => {
    const path = ['results', 'unmetCriterionIds', index];
    if (!known.has(id)) issues.push(unknown(id, path));
    else if (named.has(id)) issues.push(criterionIssue('criterion/repeated', path, { id }));
    named.add(id);
  });
  const unmetCount = criteriaCount - metCount;
  if (unmetCount >= 0 && named.size > unmetCount) {
    const params = { named: named.size, unmetCount };
    issues.push(tallyIssue('tally/too-many-unmet', ['results', 'unmetCriterionIds'], params));
  }
  return { ...tally, unmetCriterionIds: [...named] };
}

function checkCounts(
  { metCount, criteriaCount }: TallyResults,
  { id, criteria }: CriteriaSet,
  issues: Issue[],
): void {
  checkCount(metCount, ['results', 'metCount'], issues);
  checkCount(criteriaCount, ['results', 'criteriaCount'], issues);
  if (criteriaCount !== criteria.length) {
    const params = { received: criteriaCount, expected: criteria.length, criteriaSetId: id };
    issues.push(tallyIssue('tally/denominator-mismatch', ['results', 'criteriaCount'], params));
  }
  if (metCount > criteriaCount) {
    issues.push(
      tallyIssue('tally/over-count', ['results', 'metCount'], { metCount, criteriaCount }),
    );
  }
}
