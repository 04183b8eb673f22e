import type { MaintenanceRules } from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import type { CountedVerdict } from '../../src/roll-up/counted-verdict';
import type { TargetUnit } from '../../src/targets/target-unit';
import { type TargetMoment, type TargetRecords, targetUnits } from '../../src/targets/target-units';
import { indexRegister } from '../../src/unit/register-index';
import { policyWith } from '../standing/policies';
import { day, id, registerOf, unit } from '../unit/registers';

/** What a target asks of one ward, by its records: made up for 2024, due on 2024-12-31, decided by 2025-06-30. */

const event = (kind: string, on: string, forYear: number, others: object = {}): object => ({
  ...{ kind, id: `${kind}-${forYear}`, on, forYear, ...others },
});
const registered = event('registered', '2024-02-01', 2024);
const recognised = event('recognised', '2024-04-22', 2023);
const lapse = { kind: 'lapse' } as const;
const reviewed = policyWith({
  ...{ successor: 'any', term: undefined, onNotMaintained: lapse },
  yearlyReview: { decisionMonths: 12, onMissed: lapse },
});

interface Asked {
  readonly events?: readonly object[];
  readonly verdicts?: Readonly<Record<string, CountedVerdict['outcome']>>;
  readonly rules?: MaintenanceRules;
  readonly moment?: Partial<TargetMoment>;
}

/** The ward as of a day, with the days and years of the verdicts that were asked for. */
function wardOn(
  asOf: string,
  { events = [], verdicts = {}, rules = reviewed, moment = {} }: Asked = {},
) {
  const asked: string[] = [];
  const records: TargetRecords = {
    records: {
      register: indexRegister(registerOf([unit('a')], [])),
      histories: [{ unitId: id('a'), events }],
    } as unknown as TargetRecords['records'],
    maintenancePolicy: rules,
    standingOf: () => ({ outcome: 'not-recognised' }) as ReturnType<TargetRecords['standingOf']>,
    countedVerdictOf: (_unitId, year, closesOn) => {
      asked.push(`${year} ${closesOn}`);
      const outcome = verdicts[year];
      return outcome && { basis: 'confirmed', outcome, reason: 'undecided' as never };
    },
    lateAssessmentsOf: (unitId, assessmentYear, on) => [
      { unitId, assessmentYear, kind: 'recorded', on },
    ],
  };
  const units = targetUnits(records, [id('a')], {
    ...{ years: { dueYear: 2024, counted: [2024] }, dueOn: day('2024-12-31') },
    ...{ decidedBy: day('2025-06-30'), isClosed: false, asOf: day(asOf), knownAt: day(asOf) },
    ...moment,
  });
  return { unit: units.get(id('a')) as TargetUnit, asked };
}

const isPending = (asOf: string, asked: Asked = {}): readonly boolean[] => {
  const { unit: one } = wardOn(asOf, asked);
  return [one.isPending('mildest'), one.isPending('strictest')];
};
const [pending, settled] = [
  [true, true],
  [false, false],
];

describe('whether a decision on a ward can still come', () => {
  it.each([
    ['2024-12-31', settled],
    ['2025-01-01', pending],
    ['2025-06-30', pending],
    ['2025-07-01', settled],
  ])('from the day after the due day to the last one for decisions: %s', (asOf, is) => {
    expect(isPending(asOf, { events: [registered] })).toEqual(is);
  });

  it.each([
    ['2025-07-01', pending],
    ['2025-09-30', pending],
    ['2025-10-01', settled],
  ])('until the day to which it was put off: %s', (asOf, is) => {
    const deferred = event('review-deferred', '2025-03-01', 2024, { until: '2025-09-30' });
    expect(isPending(asOf, { events: [recognised, registered, deferred] })).toEqual(is);
  });

  it('no longer than that on a ward that was recognised again since', () => {
    const deferred = event('review-deferred', '2025-03-01', 2024, { until: '2025-09-30' });
    const again = event('re-recognised', '2025-11-01', 2023);
    expect(isPending('2025-12-01', { events: [recognised, registered, deferred, again] })).toEqual(
      settled,
    );
  });

  it('is not put off by what was put off to an earlier day, or for another year', () => {
    const early = event('review-deferred', '2025-01-15', 2024, { until: '2025-03-31' });
    const events = [recognised, registered, early];
    expect(isPending('2025-04-01', { events })).toEqual(pending);
    expect(isPending('2025-07-01', { events })).toEqual(settled);
    const other = event('review-deferred', '2025-03-01', 2023, { until: '2025-09-30' });
    expect(isPending('2025-07-01', { events: [recognised, registered, other] })).toEqual(settled);
  });

  it('without a last day always, and never once the host says that none will come', () => {
    const asked = { events: [registered] };
    expect(
      isPending('2030-01-01', { ...asked, moment: { decidedBy: undefined as never } }),
    ).toEqual(pending);
    expect(isPending('2025-01-01', { ...asked, moment: { isClosed: true } })).toEqual(settled);
  });

  it('no more once it is decided', () => {
    for (const kind of ['recognised', 'maintained', 'not-maintained']) {
      const events = [recognised, registered, event(kind, '2025-02-01', 2024)];
      expect(isPending('2025-01-31', { events })).toEqual(pending);
      expect(isPending('2025-02-01', { events })).toEqual(settled);
    }
  });

  it.each<[name: string, asked: Asked, is: readonly boolean[]]>([
    ['nothing', {}, settled],
    ['registered', { events: [registered] }, pending],
    ['registered for another year', { events: [event('registered', '2024-02-01', 2025)] }, settled],
    ['eligible', { verdicts: { 2024: 'eligible' } }, pending],
    ['undetermined', { verdicts: { 2024: 'undetermined' } }, pending],
    ['not assessed', { verdicts: { 2024: 'not-assessed' } }, pending],
    ['not eligible', { verdicts: { 2024: 'not-eligible' } }, settled],
    ['eligible for another year', { verdicts: { 2023: 'eligible' } }, settled],
    ['a title', { events: [recognised] }, pending],
    [
      'a suspended title',
      { events: [recognised, { kind: 'suspended', id: 's', on: '2024-11-01' }] },
      pending,
    ],
    [
      'a title that ended',
      { events: [recognised, { kind: 'revoked', id: 'r', on: '2024-11-01' }] },
      settled,
    ],
    [
      'a title that ended under one reading',
      {
        events: [event('recognised', '2023-04-22', 2022)],
        rules: policyWith({
          ...{ successor: 'any', term: { months: 12, onExpired: { kind: 'no-published-rule' } } },
          yearlyReview: undefined,
        }),
      },
      [true, false],
    ],
  ])('on a ward with %s', (_name, asked, is) => {
    expect(isPending('2025-03-01', asked)).toEqual(is);
  });

  it('asks for the verdict of the due year as of the last day for decisions', () => {
    expect(wardOn('2025-03-01').asked).toEqual(['2024 2025-06-30']);
    expect(wardOn('2024-12-31').asked).toEqual([]);
  });
});

describe('what a target can ask of a ward', () => {
  it('has the verdicts and late results of each year that counts', () => {
    const years = { dueYear: 2024, fromYear: 2023, counted: [2023, 2024] } as const;
    const asked = { verdicts: { 2023: 'eligible', 2025: 'eligible' } as const, moment: { years } };
    const { unit: one } = wardOn('2024-06-01', asked);
    expect(one.verdicts(undefined).map((verdict) => verdict?.outcome)).toEqual([
      'eligible',
      undefined,
    ]);
    const on = day('2025-06-30');
    expect(one.lateAssessments(on)).toEqual([
      { unitId: 'a', assessmentYear: 2023, kind: 'recorded', on },
      { unitId: 'a', assessmentYear: 2024, kind: 'recorded', on },
    ]);
  });

  it('is kept or new by the first year of a period', () => {
    const of = (moment: Partial<TargetMoment>, asOf = '2024-06-01') =>
      wardOn(asOf, { events: [recognised], moment }).unit.unitClass();
    expect(of({})).toBe('kept');
    expect(of({ years: { dueYear: 2024, fromYear: 2024, counted: [2024] } })).toBe('kept');
    expect(of({ years: { dueYear: 2024, fromYear: 2023, counted: [2023, 2024] } })).toBe('new');
  });
});
