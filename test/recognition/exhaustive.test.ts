import { type Assessment, decideRecognition, evaluateAssessment } from 'model-ward-rules';
import { allMustBeMet, criteriaSetCatalogue } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { asOf, assess, met, notMet } from '../arbitraries/assessments';

/** Every way to meet or not to meet the criteria of a published set. */
describe.each(
  criteriaSetCatalogue.map((criteriaSet) => ({ criteriaSet, size: criteriaSet.criteria.length })),
)('all 2^$size results under the set of $size criteria', ({ criteriaSet, size }) => {
  it('are eligible in one case alone, and count right in every case', () => {
    const entries = criteriaSet.criteria.map(() => ({ answer: notMet }));
    const assessment = assess(criteriaSet, []);
    const results = { kind: 'by-criterion' as const, entries };
    const varied: Assessment = { ...assessment, results };
    let metCount = 0;
    let wrongCount = 0;
    // A Gray code: from one case to the next one answer changes, and all cases come.
    for (let index = 1; index <= 2 ** size; index += 1) {
      const verdict = decideRecognition(evaluateAssessment(varied, { asOf }), allMustBeMet);
      const expected = metCount === size ? 'eligible' : 'not-eligible';
      const isRight =
        verdict.outcome === expected &&
        verdict.counts.metCount === metCount &&
        verdict.gaps.length === size - metCount;
      if (!isRight) wrongCount += 1;
      const position = 31 - Math.clz32(index & -index);
      if (position < size) {
        const wasMet = entries[position]?.answer === met;
        entries[position] = { answer: wasMet ? notMet : met };
        metCount += wasMet ? -1 : 1;
      }
    }
    expect(wrongCount).toBe(0);
  }, 120_000);
});
