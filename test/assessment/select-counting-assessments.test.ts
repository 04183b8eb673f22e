import fc from 'fast-check';
import {
  type Assessment,
  checkAssessment,
  defaultStageLadder,
  orThrow,
  parseAssessment,
  parsePlainDate,
  parseStageLadder,
  selectCountingAssessments,
} from 'model-ward-rules';
import { modelWardPolice20 } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { issuesOf } from '../issues-of';

interface Told {
  readonly unitId?: string;
  readonly stage?: string;
  readonly assessedOn?: string;
  readonly recordedOn?: string;
  readonly withdrawnOn?: string;
  readonly basis?: 'confirmed' | 'projected';
  readonly metCount?: number;
}

function assessment({ metCount = 20, unitId = 'w', basis = 'confirmed', ...record }: Told) {
  const submitted = orThrow(
    parseAssessment({
      unitId,
      assessmentYear: 2024,
      criteriaSet: { id: 'model-ward-police-20' },
      basis,
      results: { kind: 'tally', metCount, criteriaCount: 20 },
      ...record,
    }),
  );
  return orThrow(checkAssessment(submitted, [modelWardPolice20]));
}

const day = (text: string) => orThrow(parsePlainDate(text));
const metCountOf = ({ results }: Assessment): number =>
  results.kind === 'tally' ? results.metCount : Number.NaN;

/** The counts of what is left, for the one unit asked about. */
function countingOn(knownAt: string, ...told: readonly Told[]): readonly number[] {
  const counting = orThrow(
    selectCountingAssessments(told.map(assessment), { knownAt: day(knownAt) }),
  );
  return counting.flatMap(({ assessments }) => assessments.map(metCountOf)).sort((a, b) => a - b);
}

const self = { stage: 'self-assessment' };
const province = { stage: 'provincial-review' };

describe('selectCountingAssessments', () => {
  it.each<{ name: string; told: readonly Told[]; counting: readonly number[] }>([
    {
      name: 'S18: the higher stage counts, though it is worse and came first',
      told: [
        { ...self, recordedOn: '2024-12-20', metCount: 20 },
        { ...province, recordedOn: '2024-12-18', metCount: 19 },
      ],
      counting: [19],
    },
    {
      name: 'a projected review of the province overtakes a confirmed self-assessment',
      told: [
        { ...self, recordedOn: '2024-12-20', metCount: 20 },
        { ...province, recordedOn: '2024-12-18', metCount: 19, basis: 'projected' },
      ],
      counting: [19],
    },
    {
      name: 'of one stage the one recorded last',
      told: [
        { ...province, recordedOn: '2024-12-18', metCount: 19 },
        { ...province, recordedOn: '2024-12-25', metCount: 20 },
      ],
      counting: [20],
    },
    {
      name: 'the day of the assessment where the day of the record is not known',
      told: [
        { assessedOn: '2024-12-18', metCount: 19 },
        { assessedOn: '2024-12-17', metCount: 20 },
      ],
      counting: [19],
    },
    {
      name: 'one that was withdrawn counts as if it had never been',
      told: [
        { ...province, recordedOn: '2024-12-18', withdrawnOn: '2024-12-31', metCount: 19 },
        { ...self, recordedOn: '2024-12-01', metCount: 20 },
      ],
      counting: [20],
    },
    {
      name: 'one that is withdrawn later still counts',
      told: [
        { ...province, recordedOn: '2024-12-18', withdrawnOn: '2025-01-01', metCount: 19 },
        { ...self, recordedOn: '2024-12-01', metCount: 20 },
      ],
      counting: [19],
    },
    {
      name: 'no stage stands beside a stage',
      told: [
        { ...province, recordedOn: '2024-12-18', metCount: 19 },
        { recordedOn: '2024-12-01', metCount: 20 },
      ],
      counting: [19, 20],
    },
    {
      name: 'one without a day is left over beside the latest',
      told: [
        { recordedOn: '2024-12-18', metCount: 19 },
        { recordedOn: '2024-12-01', metCount: 18 },
        { metCount: 20 },
      ],
      counting: [19, 20],
    },
    {
      name: 'two of one stage and day are left over',
      told: [
        { ...self, recordedOn: '2024-12-18', metCount: 19 },
        { ...self, recordedOn: '2024-12-18', metCount: 20 },
      ],
      counting: [19, 20],
    },
    {
      name: 'two that say the same are one',
      told: [
        { ...self, recordedOn: '2024-12-18', metCount: 19 },
        { ...self, recordedOn: '2024-12-18', metCount: 19 },
        { metCount: 19 },
      ],
      counting: [19],
    },
    {
      name: 'one that came on record later changes nothing',
      told: [{ recordedOn: '2025-01-01', metCount: 19 }],
      counting: [],
    },
  ])('$name', ({ told, counting }) => {
    expect(countingOn('2024-12-31', ...told)).toEqual(counting);
    expect(countingOn('2024-12-31', ...[...told].reverse())).toEqual(counting);
  });

  it('S19: gives each Friday of a weekly series its own count', () => {
    const series = [
      { recordedOn: '2024-11-29', metCount: 18 },
      { recordedOn: '2024-12-06', metCount: 20 },
      { recordedOn: '2024-12-13', metCount: 16 },
    ];
    const fridays = ['2024-11-22', '2024-11-29', '2024-12-06', '2024-12-13'];
    expect(fridays.map((friday) => countingOn(friday, ...series))).toEqual([[], [18], [20], [16]]);
  });

  it('orders by unit and year', () => {
    const counting = orThrow(
      selectCountingAssessments([assessment({ unitId: 'b' }), assessment({ unitId: 'a' })], {
        knownAt: day('2024-12-31'),
      }),
    );
    expect(counting.map(({ unitId }) => unitId)).toEqual(['a', 'b']);
  });

  it('refuses a stage that the ladder does not have', () => {
    const options = { knownAt: day('2024-12-31') };
    const result = selectCountingAssessments([assessment({ stage: 'rumour' })], options);
    expect(issuesOf(result)).toEqual(['assessment/unknown-stage 0.stage', 'assessment/no-day 0']);
    expect(!result.ok && result.issues[0]?.params).toMatchObject({
      stages: defaultStageLadder.stages,
    });
    expect(parseStageLadder(null).ok).toBe(false);
  });

  it('takes a ladder of the host', () => {
    const { provenance, ...rest } = { stages: ['b', 'a'], provenance: { origin: 'host' as const } };
    const stageLadder = { ...rest, provenance: { ...provenance, sources: [] } };
    const given = [
      assessment({ stage: 'a', metCount: 1, recordedOn: '2024-12-01' }),
      assessment({ stage: 'b', metCount: 2, recordedOn: '2024-12-02' }),
    ];
    const knownAt = day('2024-12-31');
    const [counting] = orThrow(selectCountingAssessments(given, { knownAt, stageLadder }));
    expect(counting?.assessments.map(metCountOf)).toEqual([1]);
  });

  it('warns once of assessments without a day', () => {
    const options = { knownAt: day('2024-12-31') };
    const given = [assessment({ recordedOn: '2024-12-01' }), assessment({}), assessment({})];
    const result = selectCountingAssessments(given, options);
    expect(result).toMatchObject({
      ok: true,
      warnings: [{ code: 'assessment/no-day', path: [1], params: { assessmentCount: 2 } }],
    });
  });

  const told: fc.Arbitrary<Told> = fc.record(
    {
      stage: fc.constantFrom('self-assessment', 'provincial-review', 'ministerial-inspection'),
      recordedOn: fc.constantFrom('2024-12-01', '2024-12-02', '2024-12-03'),
      withdrawnOn: fc.constantFrom('2024-12-03', '2024-12-04'),
      basis: fc.constantFrom('confirmed' as const, 'projected' as const),
      metCount: fc.constantFrom(18, 19, 20),
      unitId: fc.constantFrom('a', 'b'),
    },
    { requiredKeys: [] },
  );
  const days = fc.constantFrom(
    '2024-11-30',
    '2024-12-01',
    '2024-12-02',
    '2024-12-03',
    '2024-12-04',
  );

  it('never depends on the order of the assessments', () => {
    fc.assert(
      fc.property(fc.array(told, { maxLength: 6 }), days, fc.nat(), (list, on, seed) => {
        const given = list.map(assessment);
        const turned = [...given.slice(seed % 6), ...given.slice(0, seed % 6)].reverse();
        const said = (all: readonly Assessment[]) =>
          orThrow(selectCountingAssessments(all, { knownAt: day(on) })).map((one) => [
            one.unitId,
            one.assessments.map(({ basis, results }) => JSON.stringify([basis, results])),
          ]);
        expect(said(turned)).toEqual(said(given));
      }),
    );
  });

  /** Of two assessments, whether one puts the other aside: written from the rule, pair by pair. */
  function overtakes(one: Told, other: Told): boolean {
    if ((one.stage === undefined) !== (other.stage === undefined)) return false;
    const ladder = ['self-assessment', 'provincial-review', 'ministerial-inspection'];
    const ranks = [one, other].map(({ stage = '' }) => ladder.indexOf(stage));
    if (ranks[0] !== ranks[1]) return (ranks[0] as number) > (ranks[1] as number);
    if (one.recordedOn === undefined || other.recordedOn === undefined) return false;
    return one.recordedOn > other.recordedOn;
  }

  it('keeps exactly those that nothing on record overtakes', () => {
    fc.assert(
      fc.property(fc.array(told, { maxLength: 5 }), days, (list, on) => {
        const one = list.map((item) => ({ ...item, unitId: 'w' }));
        const known = one.filter(
          ({ recordedOn = '', withdrawnOn = '9' }) => recordedOn <= on && withdrawnOn > on,
        );
        const left = known.filter((item) => !known.some((other) => overtakes(other, item)));
        const expected = new Set(
          left.map(({ basis = 'confirmed', metCount = 20 }) => `${basis} ${metCount}`),
        );
        const [counting] = orThrow(
          selectCountingAssessments(one.map(assessment), { knownAt: day(on) }),
        );
        const said = counting?.assessments.map((item) => `${item.basis} ${metCountOf(item)}`) ?? [];
        expect(new Set(said)).toEqual(expected);
        expect(said.length).toBe(expected.size);
      }),
    );
  });
});
