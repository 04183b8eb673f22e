import { judge, report } from 'model-ward-rules/json';
import { allMustBeMet, maintenanceNotPublished } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { sample, tally } from '../programme/sample';

const oneMayFail = {
  ...allMustBeMet,
  id: 'one-may-fail',
  rule: { kind: 'count-failed', bound: 'at-most', criteriaCount: 1 },
};

const judged = (policy: unknown) =>
  JSON.parse(
    judge(
      JSON.stringify({
        asOf: '2024-12-31',
        criteriaSets: ['model-ward-police-20@1'],
        policy,
        assessments: [2023, 2024].map((year) => tally('ward-1', year, 19)),
      }),
    ),
  );

const reported = (given: object) =>
  JSON.parse(report(JSON.stringify({ asOf: '2024-12-31', programme: { ...sample, ...given } })));

interface Told {
  readonly path: readonly (string | number)[];
  readonly code: string;
}
const toldOf = ({ issues }: { readonly issues: readonly Told[] }): readonly string[] =>
  issues.map(({ path, code }) => `${path.join('.')} ${code}`);

describe('a list of policies in a request', () => {
  it('decides each year by the one in force at its end, named or in full', () => {
    const { results } = judged([
      { policy: 'all-must-be-met@1' },
      { from: '2024-07-01', policy: oneMayFail },
    ]);
    expect(results.map(({ verdict }: { verdict: { outcome: string } }) => verdict.outcome)).toEqual(
      ['not-eligible', 'eligible'],
    );
  });

  it.each([
    { row: null, told: ['policy.1 input/wrong-type'] },
    { row: 'all-must-be-met@1', told: ['policy.1 input/wrong-type'] },
    { row: { from: '2024-07-01' }, told: ['policy.1.policy input/missing-key'] },
    {
      row: { from: '2024-07-01', policy: 'x@1' },
      told: ['policy.1.policy json/unknown-published'],
    },
  ])('is refused where a row is no policy with a day: $row', ({ row, told }) => {
    expect(toldOf(judged([{ policy: 'all-must-be-met@1' }, row]))).toEqual(told);
  });

  it('may be one of maintenance in a report', () => {
    const rows = (name: string) => [
      { policy: maintenanceNotPublished },
      { from: '2030-01-01', policy: name },
    ];
    expect(reported({ maintenancePolicy: rows('maintenance-not-published@1') }).kind).toBe(
      'answered',
    );
    expect(toldOf(reported({ maintenancePolicy: rows('x@1') }))).toEqual([
      'programme.maintenancePolicy.1.policy json/unknown-published',
    ]);
    expect(toldOf(reported({ recognitionPolicy: rows('x@1') }))).toEqual([
      'programme.recognitionPolicy.1.policy json/unknown-published',
    ]);
  });
});

describe('a part of a request that is missing', () => {
  const expectedOf = (answer: string) =>
    JSON.parse(answer).issues.map(
      ({ path, params }: { path: readonly string[]; params: { expected: string } }) => [
        path.join('.'),
        params.expected,
      ],
    );

  it('is told with what it would be', () => {
    expect(expectedOf(judge('{}'))).toEqual([
      ['asOf', 'day'],
      ['criteriaSets', 'list'],
      ['policy', 'object'],
      ['assessments', 'list'],
    ]);
    expect(expectedOf(report('{}'))).toEqual([
      ['asOf', 'day'],
      ['programme', 'object'],
    ]);
  });
});
