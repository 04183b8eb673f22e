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
  unpackVerdict,
} from 'model-ward-rules/batch';
import { expect, it } from 'vitest';
import { batchCase } from '../arbitraries/batches';

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
