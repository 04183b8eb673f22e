import { reportProgramme } from 'model-ward-rules';
import { maintenanceNotPublished } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { attestedSet } from '../arbitraries/criteria-sets';
import { fromBelow } from '../targets/from-below';
import { day, unit } from '../unit/registers';
import { programmeOf, type Sample } from './sample';

const set = attestedSet(1);

/** A result of the ward for a year: met or not, perhaps resting on evidence that expires. */
const result = (
  assessmentYear: number,
  status: 'met' | 'not-met',
  { validUntil, ...others }: { readonly validUntil?: string; readonly [key: string]: unknown } = {},
) => ({
  ...{ unitId: 'a', assessmentYear, basis: 'confirmed', recordedOn: `${assessmentYear}-11-15` },
  criteriaSet: { id: set.id },
  results: {
    kind: 'by-criterion',
    answers: [
      {
        criterionId: 'criterion-1',
        answer: { kind: 'attested', status },
        ...(validUntil === undefined ? {} : { evidence: [{ id: 'e', validUntil }] }),
      },
    ],
  },
  ...others,
});

const { yearlyReview: _, ...withoutReview } = maintenanceNotPublished;
const reportOn = (
  asOf: string,
  assessments: readonly object[],
  decided: object = { decidedBy: '2025-06-30' },
) =>
  reportProgramme(
    programmeOf({
      register: { units: [unit('a'), unit('b')], successions: [] },
      ...{ criteriaSets: [set], histories: [], assessments },
      maintenancePolicy: withoutReview,
      targets: [
        {
          target: {
            ...{ id: 'made-up', revision: 1, name: { vi: 'Ví dụ' }, level: 'country' },
            ...{ rule: { kind: 'assigned-quota', unitCount: 1 }, dueYear: 2024 },
            ...{ provenance: { origin: 'host', sources: [] }, ...decided },
          },
          counting: { count: 'eligible', among: 'all' },
        },
      ],
    } as unknown as Partial<Sample>),
    { asOf: day(asOf), assessmentYear: 2024 },
  );
const progressOn = (...question: Parameters<typeof reportOn>) =>
  fromBelow(reportOn(...question).targets[0]?.areas[0]?.progress as never);
const reachedOn = (...question: Parameters<typeof reportOn>): number =>
  progressOn(...question).reached.least;

describe('the verdict that a target counts', () => {
  it('is that for its year', () => {
    const results = [result(2023, 'met'), result(2024, 'not-met')];
    for (const asOf of ['2024-12-31', '2025-06-30', '2025-07-01']) {
      expect(reachedOn(asOf, results)).toBe(0);
      expect(reachedOn(asOf, [result(2023, 'not-met'), result(2024, 'met')])).toBe(1);
    }
    expect(reportOn('2024-12-31', results).units[0]?.counted).toMatchObject({
      outcome: 'not-eligible',
    });
  });

  it.each([
    { assessmentYear: 2022, reached: 0 },
    { assessmentYear: 2023, reached: 1 },
    { assessmentYear: 2024, reached: 1 },
    { assessmentYear: 2025, reached: 0 },
  ])('for $assessmentYear makes $reached of a period from 2023 to 2024', (row) => {
    const { assessmentYear, reached } = row;
    const results = [result(assessmentYear, 'met', { recordedOn: '2025-03-01' })];
    const period = { fromYear: 2023, decidedBy: '2025-06-30' };
    expect(reachedOn('2025-06-01', results, period)).toBe(reached);
  });

  it('is as of the day asked about until the target closes, and of that day ever after', () => {
    const expiringOn = (validUntil: string) => [result(2024, 'met', { validUntil })];
    expect(reachedOn('2025-03-01', expiringOn('2025-03-01'))).toBe(1);
    expect(reachedOn('2025-03-02', expiringOn('2025-03-01'))).toBe(0);
    expect(reachedOn('2025-06-30', expiringOn('2025-06-30'))).toBe(1);
    expect(reachedOn('2025-12-31', expiringOn('2025-06-30'))).toBe(1);
    expect(reachedOn('2025-12-31', expiringOn('2025-06-29'))).toBe(0);
  });

  it('is as of the day asked about where no day closes the target', () => {
    const expiring = [result(2024, 'met', { validUntil: '2026-03-01' })];
    expect(reachedOn('2026-03-01', expiring, {})).toBe(1);
    expect(reachedOn('2026-03-02', expiring, {})).toBe(0);
  });
});

describe('a result that came late', () => {
  const late = { recordedOn: '2025-07-15' };
  const recorded = { unitId: 'a', assessmentYear: 2024, kind: 'recorded', on: '2025-07-15' };
  const lateOn = (asOf: string, others: object) =>
    progressOn(asOf, [result(2024, 'met', { ...late, ...others })]).lateAssessments;

  it('is told once, also where it is to be withdrawn later', () => {
    expect(lateOn('2025-08-01', {})).toEqual([recorded]);
    expect(lateOn('2025-08-01', { withdrawnOn: '2025-08-02' })).toEqual([recorded]);
  });

  it('is told by its withdrawal from that day on', () => {
    expect(lateOn('2025-08-02', { withdrawnOn: '2025-08-02' })).toEqual([
      { ...recorded, kind: 'withdrawn', on: '2025-08-02' },
    ]);
  });

  it('is not told where another of a higher stage counts in any case', () => {
    const progress = progressOn('2025-08-02', [
      result(2024, 'met', { stage: 'provincial-review' }),
      result(2024, 'met', { ...late, stage: 'self-assessment', withdrawnOn: '2025-08-02' }),
    ]);
    expect(progress).not.toHaveProperty('lateAssessments');
  });
});

it('a report holds nothing that is undefined, so that it is stored and read as it is', () => {
  const report = reportOn('2025-08-02', [result(2024, 'met'), result(2023, 'met')]);
  expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report);
});
