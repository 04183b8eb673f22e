import {
  type ClassifiedUnit,
  classifyUnits,
  plainDate,
  type RecognitionRecords,
  type Standing,
  standingsOn,
  standingTimeline,
} from 'model-ward-rules';
import { explainStanding } from 'model-ward-rules/explanation';
import { describe, expect, it } from 'vitest';
import { policyWith } from './policies';

/**
 * Two wards with the title became one. What follows from the failed reviews of the first is not public, and another policy is in force
 * for each: that many rules turn out in 4 to the power of as many ways. The second ward lets the new one hold the title in every one.
 */
const askedOf = (openRuleCount: number) => {
  const recognised = { kind: 'recognised', id: 'r', on: '2001-03-01', forYear: 2000 };
  const years = Array.from({ length: openRuleCount }, (_, place) => 2001 + place);
  const records = {
    register: {
      units: [
        { id: 'a', name: 'A', level: 'ward', endedOn: '2025-07-01' },
        { id: 'b', name: 'B', level: 'ward', endedOn: '2025-07-01' },
        { id: 'c', name: 'C', level: 'ward', existsFrom: '2025-07-01' },
      ],
      successions: [{ kind: 'merge', on: '2025-07-01', fromIds: ['a', 'b'], intoIds: ['c'] }],
    },
    histories: [
      {
        unitId: 'a',
        events: [
          recognised,
          ...years.map((forYear) => ({
            ...{ kind: 'not-maintained', id: `f${forYear}`, on: `${forYear + 1}-03-01`, forYear },
          })),
        ],
      },
      { unitId: 'b', events: [recognised] },
    ],
  } as unknown as RecognitionRecords;
  const policies = [2000, ...years].map((year) => ({
    from: plainDate(`${year}-01-01`),
    policy: policyWith({
      onNotMaintained: { kind: 'no-published-rule' },
      ...{ revision: year, yearlyReview: undefined, term: undefined, successor: 'any' },
    }),
  }));
  return { records, policies };
};

const unitIds = ['c' as never];
const asOf = plainDate('2025-07-02');
const standingWith = (openRuleCount: number): Standing => {
  const { records, policies } = askedOf(openRuleCount);
  return standingsOn(records, policies, { asOf, unitIds })[0] as Standing;
};
const classWith = (openRuleCount: number): ClassifiedUnit['unitClass'] | undefined => {
  const { records, policies } = askedOf(openRuleCount);
  return classifyUnits(records, policies, { year: 2026, asOf, unitIds })[0]?.unitClass;
};

describe('the search for a mixture of mild and strict rules', () => {
  it('tries all 1,024 of five rules, and decides', () => {
    expect(standingWith(5)).toMatchObject({ outcome: 'recognised', reason: 'kept-with-warning' });
    expect(standingWith(5)).not.toHaveProperty('stoppedBy');
    expect(classWith(5)).toBe('kept');
  });

  it('ends before all 4,096 of six, leaves the outcome open and says so', () => {
    const standing = standingWith(6);
    expect(standing).toMatchObject({
      outcome: 'undetermined',
      reason: 'no-published-rule',
      state: 'held',
      openRule: { kind: 'failed-review', on: '2002-03-01', year: 2001, state: 'held' },
      stoppedBy: 'search-limit',
    });
    expect(explainStanding(standing, 'en')).toContain(
      'so many rules are not public that not every way in which they can turn out was tried; another one may decide otherwise',
    );
    expect(explainStanding(standing, 'vi')).toContain('chưa tính hết các trường hợp có thể xảy ra');
    expect(classWith(6)).toBe('open-before');
  });

  it('tells it on every day of a timeline on which it ended', () => {
    const { records, policies } = askedOf(6);
    const [timeline] = standingTimeline(records, policies, {
      ...{ from: plainDate('2025-06-30'), until: plainDate('2025-12-31'), unitIds },
    });
    expect(timeline?.standings.map((one) => [one.asOf, one.outcome, one.stoppedBy])).toEqual([
      ['2025-06-30', 'not-applicable', undefined],
      ['2025-07-01', 'undetermined', 'search-limit'],
    ]);
  });
});
