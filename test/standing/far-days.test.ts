import fc from 'fast-check';
import {
  type MaintenanceRules,
  orThrow,
  parseRecognitionHistory,
  plainDate,
  type RecognitionRecords,
  standingOn,
  standingsOn,
} from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import { titlesForYear } from '../../src/standing/titles-for-year';
import { rulesOfEngine, standingDifference } from '../oracle/standing-agreement';
import { oraclePolicy, type StandingCase, standingCase } from '../oracle/standing-cases';
import { policyWith } from './policies';

/** The same rules as a list in which the same policy follows itself every year: so no two years are known to be alike. */
function yearByYear(rules: MaintenanceRules, until: number): MaintenanceRules {
  const rows = 'maintainedWhen' in rules ? [{ policy: rules }] : rules;
  const [first, ...later] = [...rows].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
  const all = [first as (typeof rows)[number]];
  for (let year = 2000; year <= until; year += 1) {
    const eve = `${year}-01-01`;
    const inForce = [first, ...later].filter((row) => (row?.from ?? '') <= eve).pop();
    all.push({ from: plainDate(eve), policy: (inForce ?? first)?.policy as never });
    all.push(...later.filter(({ from = '' }) => from > eve && from <= `${year}-12-31`));
  }
  return all;
}

const farDay = fc
  .tuple(fc.integer({ min: 2026, max: 2140 }), fc.constantFrom('01-01', '06-30', '07-01', '12-31'))
  .map(([year, day]) => plainDate(`${year}-${day}`));

/** Policies with the days for repair at which the reviews of two years may meet, and consequences of every kind. */
const nastyPolicy = fc
  .tuple(
    oraclePolicy,
    fc.constantFrom(
      'suspend',
      'suspend',
      'keep-with-warning',
      'lapse',
      'revoke',
      'no-published-rule',
    ),
    fc.constantFrom(undefined, 1, 360, 361, 364, 365, 366, 800),
    fc.constantFrom(undefined, '02-29', '06-30', '12-31'),
    fc.integer({ min: 0, max: 30 }),
  )
  .map(([policy, kind, repairDays, yearEnds, decisionMonths]) => ({
    ...policy,
    yearlyReview: {
      ...(yearEnds === undefined ? {} : { yearEnds }),
      decisionMonths,
      onMissed: { kind, ...(kind !== 'suspend' || repairDays === undefined ? {} : { repairDays }) },
    },
  }));

const withFarDay = fc
  .tuple(standingCase(), farDay, fc.option(nastyPolicy))
  .map(([one, asOf, policies]) => {
    const { knownAt: _, ...rest } = one;
    return { ...rest, asOf, ...(policies === null ? {} : { policies }) } as StandingCase;
  });

/** Policies that are the same stand once in the answer of a list that names them every year. */
const withPoliciesOnce = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (key, inner) =>
    key === 'policies'
      ? [...new Set((inner as object[]).map((one) => JSON.stringify(one)))]
      : (inner as unknown),
  );

describe('a day far ahead', () => {
  it('is answered as by going through every year', () => {
    fc.assert(
      fc.property(withFarDay, ({ records, policies, asOf }) => {
        const rules = rulesOfEngine(policies);
        const answer = (given: MaintenanceRules): unknown =>
          withPoliciesOnce(
            standingsOn(records as unknown as RecognitionRecords, given, { asOf } as never),
          );
        expect(answer(rules)).toEqual(answer(yearByYear(rules, 2142)));
      }),
      { numRuns: 60 },
    );
  });

  it('is answered as by going through every year, for a target too', () => {
    const question = fc.record({
      year: fc.integer({ min: 2022, max: 2140 }),
      lag: fc.integer({ min: -1, max: 3 }),
      isDecided: fc.boolean(),
    });
    fc.assert(
      fc.property(withFarDay, question, ({ records, policies, asOf }, { year, lag, isDecided }) => {
        const rules = rulesOfEngine(policies);
        const unitIds = records.register.units.map(({ id }) => id);
        const decidedBy = plainDate(`${year + lag}-03-31`);
        const asked = {
          ...{ year, dueOn: plainDate(`${year}-12-31`), asOf, knownAt: asOf, unitIds },
          ...(isDecided ? { decidedBy } : {}),
        };
        const answer = (given: MaintenanceRules): unknown =>
          titlesForYear(records as unknown as RecognitionRecords, given, asked as never).map(
            ({ standing, isHeld, title }) => ({
              ...{ standing, isHeld },
              nextYear: title.given?.nextYear,
              burdens: title.given?.burdens.map(({ policy: _, ...one }) => one),
            }),
          );
        expect(answer(rules)).toEqual(answer(yearByYear(rules, 2142)));
      }),
      { numRuns: 60 },
    );
  });

  it('is answered as by a second program, day by day', () => {
    fc.assert(
      fc.property(withFarDay, (given) => {
        const asOf = `20${(Number(given.asOf.slice(2, 4)) % 16) + 30}${given.asOf.slice(4)}`;
        expect(standingDifference({ ...given, asOf })).toBeUndefined();
      }),
      { numRuns: 40 },
    );
  });

  it.each<[string, object[], object]>([
    [
      'put off',
      [
        { id: '2', kind: 'review-deferred', on: '2025-01-01', forYear: 2028, until: '2033-01-01' },
        { id: '3', kind: 'review-deferred', on: '2025-01-01', forYear: 2027, until: '2032-01-01' },
        { id: '4', kind: 'maintained', on: '2030-01-15', forYear: 2026 },
      ],
      { term: undefined },
    ],
    [
      'within a term that gives longer for repair',
      [{ id: '2', kind: 'maintained', on: '2050-01-15', forYear: 2049 }],
      { term: { months: 120, onExpired: { kind: 'suspend', repairDays: 3_660 } } },
    ],
  ])('is answered as by going through every year: reviews %s', (_, events, changes) => {
    const recognised = { id: '1', kind: 'recognised', on: '2024-01-01', forYear: 2023 };
    const one = orThrow(parseRecognitionHistory({ unitId: 'w', events: [recognised, ...events] }));
    for (const onMissed of [{ kind: 'suspend', repairDays: 30 }, { kind: 'suspend' }]) {
      const rules = policyWith({
        yearlyReview: { decisionMonths: 6, onMissed },
        ...changes,
      } as never);
      for (let year = 2026; year < 2060; year += 1) {
        const moment = { asOf: plainDate(`${year}-12-31`) };
        expect(withPoliciesOnce(standingOn(one, rules, moment))).toEqual(
          withPoliciesOnce(standingOn(one, yearByYear(rules, 2142), moment)),
        );
      }
    }
  });

  const history = orThrow(
    parseRecognitionHistory({
      unitId: 'w',
      events: [
        { id: '1', kind: 'recognised', on: '2024-01-01', forYear: 2023 },
        { id: '2', kind: 'review-deferred', on: '2025-01-01', forYear: 2024, until: '2026-01-01' },
      ],
    }),
  );

  /** How often the policy is asked for its review on the way to a day. */
  function readCount(asOf: string, onMissed: object): number {
    let count = 0;
    const { yearlyReview: _, term: __, ...policy } = policyWith({});
    const counting = Object.defineProperty({ ...policy }, 'yearlyReview', {
      enumerable: true,
      get: () => {
        count += 1;
        return { decisionMonths: 6, onMissed };
      },
    });
    standingOn(history, counting as never, { asOf: plainDate(asOf) });
    return count;
  }

  it.each([
    { kind: 'suspend' },
    { kind: 'suspend', repairDays: 30 },
    { kind: 'keep-with-warning' },
    { kind: 'lapse' },
    { kind: 'revoke' },
    { kind: 'no-published-rule' },
  ])('is as near as the next but one, where what follows is %j', (onMissed) => {
    expect(readCount('9999-12-31', onMissed)).toBeLessThan(readCount('2033-12-31', onMissed) + 20);
  });

  it('is gone through where the days for repair reach into the next review', () => {
    const onMissed = { kind: 'suspend', repairDays: 361 };
    expect(readCount('2200-12-31', onMissed)).toBeGreaterThan(150);
  });

  it('asks no year in between where no policy of a list has a review', () => {
    const { yearlyReview: _, ...policy } = policyWith({});
    let count = 0;
    const counting = new Proxy(policy, {
      get(target, key) {
        count += 1;
        return Reflect.get(target, key) as unknown;
      },
    });
    const rules = [
      { policy: counting },
      { from: plainDate('9000-01-01'), policy: policyWith({}) },
    ] as never;
    standingOn(history, rules, { asOf: plainDate('2024-12-31') });
    expect(count).toBeLessThan(100);
  });
});
