import fc from 'fast-check';
import { evaluateAssessment, orThrow, plainDate, reviseAssessment } from 'model-ward-rules';
import { compileRecognition, evaluateCompiled } from 'model-ward-rules/batch';
import { describe, expect, it } from 'vitest';
import { asOf, assess, assessByTally, met, notMet } from '../arbitraries/assessments';
import { batchCase } from '../arbitraries/batches';
import { attestedSet } from '../arbitraries/criteria-sets';
import { policyOf } from '../arbitraries/policies';

const set = attestedSet(['never', 'free', 'never']);
const compiled = compileRecognition(set, policyOf({ kind: 'all-met' }));

describe('evaluateCompiled', () => {
  it('gives what evaluateAssessment gives, to the order of the keys', () => {
    fc.assert(
      fc.property(batchCase, ({ criteriaSet, assessments, policy, asOf: day }) => {
        const made = compileRecognition(criteriaSet, policy);
        for (const assessment of assessments) {
          const evaluation = evaluateCompiled(made, assessment, { asOf: day });
          const expected = evaluateAssessment(assessment, { asOf: day });
          expect(evaluation).toEqual(expected);
          expect(JSON.stringify(evaluation)).toBe(JSON.stringify(expected));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('says of each criterion without an answer whether it may prove not applicable', () => {
    const { findings } = evaluateCompiled(compiled, assess(set, []), { asOf });
    expect(findings.map(({ mayNotApply }) => mayNotApply)).toEqual([false, true, false]);
  });

  it('shares findings that rest on a word, and lets nobody write to them', () => {
    const one = evaluateCompiled(compiled, assess(set, [met, notMet]), { asOf });
    const other = evaluateCompiled(compiled, assess(set, [met, met]), { asOf });
    expect(one.findings[0]).toBe(other.findings[0]);
    expect(one.findings[1]).not.toBe(other.findings[1]);
    expect(one.findings.every((finding) => Object.isFrozen(finding))).toBe(true);
  });

  it('does not share a finding that its evidence may change', () => {
    const evidence = [{ id: 'report', validUntil: plainDate('2020-01-01') }];
    const revised = orThrow(
      reviseAssessment(assess(set, [met]), [{ criterionId: 'criterion-1', answer: met, evidence }]),
    );
    const { findings } = evaluateCompiled(compiled, revised, { asOf });
    expect(findings[0]).toMatchObject({ status: 'unknown', reason: 'evidence-expired' });
  });

  it('evaluates by the set of the assessment, and a tally, as the definition does', () => {
    const other = attestedSet(['never']);
    for (const assessment of [assess(other, [met]), assessByTally(set, 2, ['criterion-1'])]) {
      const evaluation = evaluateCompiled(compiled, assessment, { asOf });
      expect(evaluation).toEqual(evaluateAssessment(assessment, { asOf }));
    }
  });
});
