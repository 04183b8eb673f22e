import { plainDate } from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import { judgedOn, lateAssessmentsOf } from '../../src/assessment/late-assessments';

const closedOn = plainDate('2024-12-31');
const until = { asOf: plainDate('2025-03-01'), knownAt: plainDate('2025-02-01') };
const assessment = (record: object, ...decidedOn: string[]) => {
  const overridden = decidedOn.map((day) => ({ answer: {}, override: { decidedOn: day } }));
  // One criterion was not answered, and one was not overridden.
  const entries = [undefined, { answer: {} }, ...overridden];
  const results = { kind: 'by-criterion', entries };
  return { unitId: 'ward-1', assessmentYear: 2024, results, ...record } as never;
};
const late = (given: never) =>
  lateAssessmentsOf(given, closedOn, until).map(({ kind, on }) => `${kind} ${on}`);

describe('what came of an assessment after its year was closed', () => {
  it.each([
    ['nothing where it has no day', assessment({}), []],
    ['nothing of the last day', assessment({ recordedOn: '2024-12-31' }), []],
    ['itself', assessment({ recordedOn: '2025-01-01' }), ['recorded 2025-01-01']],
    ['itself as known', assessment({ recordedOn: '2025-02-01' }), ['recorded 2025-02-01']],
    ['nothing that is not known yet', assessment({ recordedOn: '2025-02-02' }), []],
    [
      'each day of an override once, in order, up to the day asked about',
      assessment({}, '2025-03-02', '2025-03-01', '2025-01-05', '2025-01-05', '2024-12-31'),
      ['overridden 2025-01-05', 'overridden 2025-03-01'],
    ],
    [
      'its withdrawal alone',
      assessment({ recordedOn: '2025-01-01', withdrawnOn: '2025-02-01' }, '2025-01-05'),
      ['withdrawn 2025-02-01'],
    ],
    [
      'no withdrawal that is not known yet',
      assessment({ recordedOn: '2025-01-01', withdrawnOn: '2025-02-02' }),
      ['recorded 2025-01-01'],
    ],
  ])('%s', (_, given, expected) => {
    expect(late(given)).toEqual(expected);
  });

  it('names the unit and the year', () => {
    expect(lateAssessmentsOf(assessment({ assessedOn: '2025-01-01' }), closedOn, until)).toEqual([
      { unitId: 'ward-1', assessmentYear: 2024, kind: 'recorded', on: '2025-01-01' },
    ]);
  });

  it.each([
    ['on the last day where nothing came later', assessment({}), '2024-12-31'],
    ['on its own day', assessment({ recordedOn: '2025-01-01' }, '2024-05-01'), '2025-01-01'],
    ['on the day of the last override', assessment({}, '2025-01-05', '2025-03-01'), '2025-03-01'],
    ['without what came after the day asked about', assessment({}, '2025-03-02'), '2024-12-31'],
  ])('it is judged %s', (_, given, expected) => {
    expect(judgedOn(given, closedOn, until.asOf)).toBe(expected);
  });
});
