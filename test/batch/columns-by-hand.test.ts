import { evaluateAssessment, type InputError, type Issue } from 'model-ward-rules';
import {
  compileRecognition,
  countUnmetColumns,
  countVerdicts,
  decideBatch,
  evaluateCompiled,
  joinVerdicts,
  packAssessments,
  packUnits,
  unpackVerdict,
} from 'model-ward-rules/batch';
import { allMustBeMet } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import {
  asOf,
  assess,
  assessByTally,
  met,
  notApplicable,
  notMet,
} from '../arbitraries/assessments';
import { attestedSet } from '../arbitraries/criteria-sets';
import { policyOf } from '../arbitraries/policies';

const unit = {
  years: { from: 2024, to: 2024 },
  isRegistered: true,
  unitClass: 'new',
  standing: { outcome: 'not-recognised', state: 'none' },
  verdicts: [],
} as const;
const three = attestedSet(3);
const eligible = assess(three, [met, met, met]);
const verdictsOn = (...assessments: (typeof eligible)[]) =>
  decideBatch(packAssessments(three, assessments, { asOf }), allMustBeMet);

it('criteria on both sides of a word of marks are counted each for itself', () => {
  const set = attestedSet(Array.from({ length: 34 }, () => 'free' as const));
  const answers = set.criteria.map(() => met as typeof met | typeof notMet | typeof notApplicable);
  const given = answers.with(0, notMet).with(1, notApplicable).with(31, notMet).with(33, notMet);
  const rows = [
    assess(set, given),
    // Of criterion 33 nobody reported.
    assess(set, [...given.slice(0, 32)]),
  ];
  const [counts] = countUnmetColumns(
    decideBatch(packAssessments(set, rows, { asOf }), allMustBeMet),
  );
  expect(counts).toMatchObject({ basis: 'confirmed', unitCount: 2, unnamedCount: 0 });
  const counted = new Map(
    counts?.criteria
      .filter(({ notMetCount, unknownCount }) => notMetCount + unknownCount > 0)
      .map(({ criterionId, notMetCount, unknownCount }) => [
        criterionId,
        [notMetCount, unknownCount],
      ]),
  );
  expect(counted).toEqual(
    new Map([
      ['criterion-1', [2, 0]],
      ['criterion-32', [2, 0]],
      ['criterion-33', [0, 1]],
      ['criterion-34', [1, 1]],
    ]),
  );
});

it('a named criterion is looked up in the row and the word where it stands', () => {
  const set = attestedSet(34);
  const allMet = set.criteria.map(() => met as typeof met | typeof notMet);
  const rows = [allMet, allMet.with(33, notMet), allMet.with(0, notMet), allMet.with(31, notMet)];
  const policy = policyOf({ kind: 'must-be-met', criterionIds: ['criterion-1', 'criterion-34'] });
  const packed = packAssessments(
    set,
    rows.map((answers) => assess(set, answers)),
    { asOf },
  );
  const verdicts = decideBatch(packed, policy);
  expect(rows.map((_, row) => unpackVerdict(verdicts, row)?.outcome)).toEqual([
    'eligible',
    'not-eligible',
    'not-eligible',
    'eligible',
  ]);
});

it('confirmed and projected verdicts of a group are counted apart', () => {
  const projected = { ...assessByTally(three, 3), basis: 'projected' } as const;
  const failing = { ...assessByTally(three, 1), basis: 'projected' } as const;
  const none = { eligibleCount: 0, notEligibleCount: 0, undeterminedCount: 0, notAssessedCount: 0 };
  expect(countVerdicts(verdictsOn(eligible, projected, failing), () => 'all')).toEqual([
    {
      key: 'all',
      confirmed: { ...none, eligibleCount: 1 },
      projected: { ...none, eligibleCount: 1, notEligibleCount: 1 },
    },
  ]);
});

describe('what is no column of the same rows is refused, and named', () => {
  const refusalOf = (call: () => unknown): string => {
    try {
      call();
      return 'not refused';
    } catch (error) {
      const [issue] = (error as InputError).issues as readonly Issue<'argument/not-parsed'>[];
      return `${issue?.params.parameter} ${issue?.params.firstCall}`;
    }
  };
  const projected = { ...eligible, basis: 'projected' } as const;
  const joined = (one: typeof eligible | typeof projected) =>
    joinVerdicts(
      packUnits([unit], () => 'all'),
      verdictsOn(one as typeof eligible),
    );
  const later = { ...unit, years: { from: 2025, to: 2025 } };
  const compiled = compileRecognition(three, allMustBeMet);

  it.each<[string, () => unknown, string]>([
    ['a verdict alone', () => countVerdicts({} as never, () => 'all'), 'verdicts decideBatch'],
    [
      'units that are fewer',
      () =>
        joinVerdicts(
          packUnits([], () => 'all'),
          verdictsOn(eligible),
        ),
      'units packUnits',
    ],
    [
      'units with a confirmed verdict already',
      () => joinVerdicts(joined(eligible), verdictsOn(eligible)),
      'units packUnits',
    ],
    [
      'units with a projected verdict already',
      () => joinVerdicts(joined(projected), verdictsOn(eligible)),
      'units packUnits',
    ],
    [
      'units of other years in one group',
      () => packUnits([unit, later], () => 'all'),
      'units mergeSummaries',
    ],
    [
      'a day that is none',
      () => evaluateCompiled(compiled, eligible, { asOf: '2024' as never }),
      'asOf parsePlainDate',
    ],
  ])('%s', (_, call, expected) => {
    expect(refusalOf(call)).toBe(expected);
  });

  it('and what fits is judged as one by one', () => {
    expect(evaluateCompiled(compiled, eligible, { asOf })).toEqual(
      evaluateAssessment(eligible, { asOf }),
    );
  });
});
