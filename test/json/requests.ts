import fc from 'fast-check';
import type { JudgeRequest, ReportRequest } from 'model-ward-rules/json';
import { rawHead } from '../arbitraries/assessments';
import { criteriaSet } from '../arbitraries/criteria-sets';
import { entriesTo } from '../arbitraries/entries';
import { policyOf } from '../arbitraries/policies';
import { recognitionRule } from '../arbitraries/rules';
import { assignment, half, sample, tally } from '../programme/sample';

const allMet = fc.constant('all-must-be-met@1');

/** A request for verdicts on wards judged by a set of its own, with a tally by a published one. */
export const judgeRequest: fc.Arbitrary<JudgeRequest> = criteriaSet(3).chain((set) =>
  fc.record(
    {
      asOf: fc.constantFrom('2024-06-01', '2024-12-31'),
      criteriaSets: fc.constant([set, 'model-ward-police-20@1']),
      policy: fc.oneof(allMet, recognitionRule(set.criteria.map(({ id }) => id)).map(policyOf)),
      assessments: fc
        .tuple(entriesTo(set), fc.nat(20))
        .map(([answers, metCount]) => [
          { ...rawHead(set), results: { kind: 'by-criterion', answers } },
          tally('ward-2', 2024, metCount),
        ]),
    },
    { noNullPrototype: true },
  ),
) as fc.Arbitrary<JudgeRequest>;

/** A request for a report on the made-up programme, with sets and policies by name or in full. */
export const reportRequest: fc.Arbitrary<ReportRequest> = fc
  .record({
    asOf: fc.constantFrom('2024-12-31', '2025-06-30', '2026-01-01'),
    metCount: fc.nat(20),
    others: fc.constantFrom({}, { knownAt: '2024-06-30' }, { assessmentYear: 2023 }),
    named: fc.constantFrom(
      {},
      { criteriaSets: ['model-ward-police-20@1', 'model-ward-police-22@1'] },
      {
        recognitionPolicy: 'all-must-be-met@1',
        maintenancePolicy: 'maintenance-not-published@1',
      },
    ),
  })
  .map(({ asOf, metCount, others, named }) => ({
    asOf,
    ...others,
    programme: {
      ...sample,
      ...named,
      assessments: [...sample.assessments, tally('e', 2024, metCount)],
      targets: [assignment('centrally-run-city', half)],
    },
  })) as fc.Arbitrary<ReportRequest>;
