import fc from 'fast-check';
import { countUnmetCriteria, evaluateAssessment, rollUpUnits } from 'model-ward-rules';
import {
  compileRecognition,
  countUnmetColumns,
  countVerdicts,
  decideBatch,
  decideEach,
  joinVerdicts,
  packAssessments,
  packUnits,
  selectMarkedCriteria,
  unpackVerdict,
} from 'model-ward-rules/batch';
import { allMustBeMet } from 'model-ward-rules/published';
import { expect, it } from 'vitest';
import { asOf, assessByTally } from '../arbitraries/assessments';
import { batchCase } from '../arbitraries/batches';
import { attestedSet } from '../arbitraries/criteria-sets';

const unit = {
  years: { from: 2024, to: 2024 },
  isRegistered: true,
  unitClass: 'new',
  standing: { outcome: 'not-recognised', state: 'none' },
  verdicts: [],
} as const;

it('columns count what objects count', () => {
  fc.assert(
    fc.property(batchCase, ({ criteriaSet, assessments, policy, asOf }) => {
      const verdicts = decideBatch(packAssessments(criteriaSet, assessments, { asOf }), policy);
      const each = decideEach(compileRecognition(criteriaSet, policy), assessments, { asOf });
      let step = each.next();
      while (step.done !== true) step = each.next();
      const [group] = countVerdicts(verdicts, () => 'all');
      if (assessments.length > 0) expect(group).toEqual({ key: 'all', ...step.value });
      const evaluations = assessments.map((one) => evaluateAssessment(one, { asOf }));
      expect(countUnmetColumns(verdicts)).toEqual(countUnmetCriteria(evaluations));
      const units = packUnits(
        assessments.map(() => unit),
        () => 'all',
      );
      const joined = joinVerdicts(units, verdicts);
      expect(joined.states).toHaveLength(assessments.length);
      if (assessments.length > 0) expect(() => joinVerdicts(joined, verdicts)).toThrow('packUnits');
    }),
    { numRuns: 200 },
  );
});

it('a verdict without a basis, or one that is no column, is refused', () => {
  fc.assert(
    fc.property(batchCase, ({ criteriaSet, assessments, policy, asOf }) => {
      fc.pre(assessments.length > 0);
      const verdicts = decideBatch(packAssessments(criteriaSet, assessments, { asOf }), policy);
      const brief = unpackVerdict(verdicts, 0) as never;
      expect(() => rollUpUnits([{ ...unit, verdicts: [brief] }])).toThrow('decideEligibility');
      expect(() => countVerdicts(brief, () => 'all')).toThrow('decideBatch');
      expect(() => countUnmetColumns(brief)).toThrow('decideBatch');
    }),
    { numRuns: 20 },
  );
});

const three = attestedSet(3);

it('counts each group apart, by key', () => {
  const assessments = [1, 3, 2].map((metCount) => assessByTally(three, metCount));
  const verdicts = decideBatch(packAssessments(three, assessments, { asOf }), allMustBeMet);
  const keys = ['b', 'a', 'b'];
  const groups = countVerdicts(verdicts, () => keys.shift() as string);
  expect(groups.map(({ key, confirmed }) => [key, confirmed.eligibleCount])).toEqual([
    ['a', 1],
    ['b', 0],
  ]);
});

it('refuses to join other rows, and units of one group that are counted for other years', () => {
  const verdicts = decideBatch(
    packAssessments(three, [assessByTally(three, 1)], { asOf }),
    allMustBeMet,
  );
  const none = packUnits([], () => 'all');
  expect(() => joinVerdicts(none, verdicts)).toThrow('packUnits');
  const later = { ...unit, years: { from: 2025, to: 2025 } };
  expect(() => packUnits([unit, later], () => 'all')).toThrow('mergeSummaries');
});

it('reads no mark beyond the criteria of a set', () => {
  expect(selectMarkedCriteria(attestedSet(2), [0b110])).toEqual(['criterion-2']);
});
