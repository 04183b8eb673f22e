import {
  decideEligibility,
  evaluateAssessment,
  type RecognitionRule,
  selectDecisiveUnknowns,
  type VerdictOutcome,
} from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import { asOf, assess, assessByTally, met, notMet } from '../arbitraries/assessments';
import { attestedSet } from '../arbitraries/criteria-sets';
import { policyOf } from '../arbitraries/policies';

/**
 * The decree of a sister programme, taken as a test of what policy data can say. It is not the law of this programme.
 * A title is revoked when 30 % to under 50 % of the criteria fail and one of a named list is among them, or when 50 %
 * or more fail; so it is kept where less than 30 % fail, or less than 50 % and none of the list.
 */
const listed = ['criterion-3', 'criterion-8', 'criterion-13', 'criterion-20'];
const keepsTitle: RecognitionRule = {
  kind: 'any-of',
  rules: [
    { kind: 'share-failed', bound: 'less-than', percent: 30 },
    {
      kind: 'all-of',
      rules: [
        { kind: 'share-failed', bound: 'less-than', percent: 50 },
        { kind: 'none-may-fail', criterionIds: listed },
      ],
    },
  ],
};

const set = attestedSet(20);
const ids = set.criteria.map(({ id }) => id);
const unlisted = ids.filter((id) => !listed.includes(id));

/** The words of the decree, as they stand. */
function isRevoked(failedCount: number, isListedAmongThem: boolean): boolean {
  const failedPercent = failedCount * 5;
  return (failedPercent >= 30 && failedPercent < 50 && isListedAmongThem) || failedPercent >= 50;
}

function outcomeWhere(failing: readonly string[]): VerdictOutcome {
  const answers = ids.map((id) => (failing.includes(id) ? notMet : met));
  return decideEligibility(evaluateAssessment(assess(set, answers), { asOf }), policyOf(keepsTitle))
    .outcome;
}

const failedCounts = Array.from({ length: 21 }, (_, failedCount) => ({ failedCount }));

describe('the decree of a sister programme, as policy data', () => {
  it.each(failedCounts.filter(({ failedCount }) => failedCount <= unlisted.length))(
    'says of $failedCount of 20 failing, none of them listed, what its words say',
    ({ failedCount }) => {
      const expected = isRevoked(failedCount, false) ? 'not-eligible' : 'eligible';
      expect(outcomeWhere(unlisted.slice(0, failedCount))).toBe(expected);
      expect(outcomeWhere(unlisted.slice(unlisted.length - failedCount))).toBe(expected);
    },
  );

  it.each(failedCounts.filter(({ failedCount }) => failedCount > 0))(
    'says of $failedCount of 20 failing, listed ones among them, what its words say',
    ({ failedCount }) => {
      const expected = isRevoked(failedCount, true) ? 'not-eligible' : 'eligible';
      for (const one of listed) {
        const others = [...unlisted, ...listed.filter((id) => id !== one)];
        expect(outcomeWhere([one, ...others.slice(0, failedCount - 1)])).toBe(expected);
      }
      expect(outcomeWhere([...listed, ...unlisted].slice(0, failedCount))).toBe(expected);
    },
  );

  it.each(failedCounts)(
    'says of a tally with $failedCount of 20 failing only what all its assignments say',
    ({ failedCount }) => {
      const evaluation = evaluateAssessment(assessByTally(set, 20 - failedCount), { asOf });
      const isInLowerBand = failedCount >= 6 && failedCount < 10;
      const { outcome } = decideEligibility(evaluation, policyOf(keepsTitle));
      if (isInLowerBand) expect(outcome).toBe('undetermined');
      else expect(outcome).toBe(isRevoked(failedCount, true) ? 'not-eligible' : 'eligible');
      expect(selectDecisiveUnknowns(evaluation, policyOf(keepsTitle)).criterionIds).toEqual(
        isInLowerBand ? listed : [],
      );
    },
  );

  it('takes the title of an area from it when 30 % of its units lose theirs', () => {
    const units = attestedSet(10);
    const areaKeeps = policyOf({ kind: 'share-failed', bound: 'less-than', percent: 30 });
    const outcomes = [2, 3, 4].map((lostCount) => {
      const evaluation = evaluateAssessment(assessByTally(units, 10 - lostCount), { asOf });
      return decideEligibility(evaluation, areaKeeps).outcome;
    });
    expect(outcomes).toEqual(['eligible', 'not-eligible', 'not-eligible']);
  });
});
