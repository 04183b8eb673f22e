import fc from 'fast-check';
import { checkAssessment, decideEligibility, evaluateAssessment, orThrow } from 'model-ward-rules';
import { compileRecognition, decideCompiled } from 'model-ward-rules/batch';
import { expect, it } from 'vitest';
import { rawHead } from '../arbitraries/assessments';
import { criteriaSet } from '../arbitraries/criteria-sets';
import { dayAsked, entriesTo } from '../arbitraries/entries';
import { policyOf } from '../arbitraries/policies';

/** Writes over every number and text of plain data. */
function spoil(data: unknown): void {
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Object.entries(data)) {
    if (typeof value === 'object') spoil(value);
    else if (key !== 'id' && !key.endsWith('Id')) Reflect.set(data, key, 0);
  }
}

const given = criteriaSet(5).chain((set) =>
  fc.record({ set: fc.constant(set), answers: entriesTo(set), asOf: dayAsked }),
);

it('a checked assessment has answers of its own: what its sender writes later changes nothing', () => {
  fc.assert(
    fc.property(given, ({ set, answers, asOf }) => {
      const results = { kind: 'by-criterion', answers: structuredClone(answers) };
      const submitted = { ...rawHead(set), results } as never;
      const assessment = orThrow(checkAssessment(submitted, [set]));
      const policy = policyOf({ kind: 'all-met' });
      const verdict = decideEligibility(evaluateAssessment(assessment, { asOf }), policy);
      for (const { answer } of results.answers) if (answer.kind !== 'parts') spoil(answer);
      const later = decideEligibility(evaluateAssessment(assessment, { asOf }), policy);
      expect(later).toEqual(verdict);
      const brief = decideCompiled(compileRecognition(set, policy), assessment, { asOf });
      expect(brief).toMatchObject({ outcome: verdict.outcome, ...verdict.counts });
    }),
    { numRuns: 200 },
  );
});

it('keeps every field of every kind of answer', () => {
  fc.assert(
    fc.property(given, ({ set, answers }) => {
      const results = { kind: 'by-criterion', answers };
      const assessment = orThrow(checkAssessment({ ...rawHead(set), results } as never, [set]));
      const entries = assessment.results.kind === 'by-criterion' ? assessment.results.entries : [];
      for (const [position, { id }] of set.criteria.entries()) {
        const one = answers.find(({ criterionId }) => criterionId === id);
        if (one === undefined || one.answer.kind === 'parts') continue;
        expect(entries[position]?.answer).toStrictEqual(one.answer);
      }
    }),
  );
});
