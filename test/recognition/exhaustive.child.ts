import { parseAssessment } from '../../src/assessment/parse-assessment';
import { checkAssessment } from '../../src/evaluation/check-assessment';
import { evaluateAssessment } from '../../src/evaluation/evaluate-assessment';
import { orThrow } from '../../src/foundation/issue/result';
import type { PlainDate } from '../../src/foundation/value/plain-date';
import { criteriaSetCatalogue } from '../../src/published/catalogue';
import { allMustBeMet } from '../../src/published/policies/all-must-be-met';
import { decideEligibility } from '../../src/recognition/decide-eligibility';

/** Judges every way to meet or not to meet the criteria of one published set, and prints how many were wrong. */
const criteriaSet = criteriaSetCatalogue.find(({ id }) => id === process.argv[2]);
if (criteriaSet === undefined) throw new Error('Name a published criteria set.');
const size = criteriaSet.criteria.length;
const asOf = '2024-12-31' as PlainDate;
const met = { kind: 'attested', status: 'met' } as const;
const notMet = { kind: 'attested', status: 'not-met' } as const;

const assessment = orThrow(
  checkAssessment(
    orThrow(
      parseAssessment({
        unitId: 'ward-1',
        assessmentYear: 2024,
        criteriaSet: { id: criteriaSet.id },
        basis: 'confirmed',
        results: {
          kind: 'by-criterion',
          answers: criteriaSet.criteria.map(({ id }) => ({ criterionId: id, answer: notMet })),
        },
      }),
    ),
    [criteriaSet],
  ),
);
const entries = criteriaSet.criteria.map(() => ({ answer: notMet as typeof met | typeof notMet }));
const varied = { ...assessment, results: { ...assessment.results, entries } };

let metCount = 0;
let wrongCount = 0;
// A Gray code: from one case to the next one answer changes, and all cases come.
for (let index = 1; index <= 2 ** size; index += 1) {
  const verdict = decideEligibility(evaluateAssessment(varied, { asOf }), allMustBeMet);
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
console.log(JSON.stringify({ caseCount: 2 ** size, wrongCount }));
