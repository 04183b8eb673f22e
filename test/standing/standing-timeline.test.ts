import fc from 'fast-check';
import {
  type MaintenanceRules,
  plainDate,
  type RecognitionRecords,
  type Standing,
  standingsOn,
  standingTimeline,
} from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import { rulesOfEngine } from '../oracle/standing-agreement';
import { type StandingCase, standingCase } from '../oracle/standing-cases';
import { daysAfter } from '../oracle/standing-days';

interface Window {
  readonly given: StandingCase;
  readonly from: string;
  readonly dayCount: number;
}

/** Some days around a question; mostly more than a year, so that reviews fall due and repairs end within it. */
const windows: fc.Arbitrary<Window> = fc
  .record({
    given: standingCase(),
    before: fc.integer({ min: 0, max: 300 }),
    dayCount: fc.constantFrom(1, 2, 40, 500),
  })
  .map(({ given, before, dayCount }) => ({
    given,
    from: daysAfter(given.asOf, -before),
    dayCount,
  }));

/** All that a standing says, but for the day asked about. */
const contentOf = ({ asOf: _, ...standing }: Standing): object => standing;

/** The standing of every single day, asked for one day after another. */
function dayByDay({ given, from, dayCount }: Window): readonly Standing[] {
  const knownAt = daysAfter(from, dayCount - 1);
  return Array.from({ length: dayCount }, (_, place) => {
    const asked = { asOf: daysAfter(from, place), knownAt, unitIds: [given.unitId] };
    return standingsOn(
      given.records as unknown as RecognitionRecords,
      rulesOfEngine(given.policies),
      asked as never,
    )[0] as Standing;
  });
}

function timelineOf({ given, from, dayCount }: Window): readonly Standing[] {
  const [timeline] = standingTimeline(
    given.records as unknown as RecognitionRecords,
    rulesOfEngine(given.policies),
    {
      from: plainDate(from),
      until: plainDate(daysAfter(from, dayCount - 1)),
      unitIds: [given.unitId as never],
    },
  );
  return timeline?.standings ?? [];
}

describe('a timeline', () => {
  it('names the first day, every day on which the standing is not that of the day before, and no other', () => {
    fc.assert(
      fc.property(windows, (window) => {
        const days = dayByDay(window);
        const changes = days.filter((standing, place) => {
          const before = days[place - 1];
          return (
            before === undefined ||
            JSON.stringify(contentOf(standing)) !== JSON.stringify(contentOf(before))
          );
        });
        expect(timelineOf(window)).toEqual(changes);
      }),
      { numRuns: Number(process.env['TIMELINES'] ?? 60) },
    );
  }, 600_000);

  const rules: MaintenanceRules = rulesOfEngine({
    onNotMaintained: { kind: 'no-published-rule' },
    onUnrepaired: { kind: 'lapse' },
    successor: 'any',
    yearlyReview: { decisionMonths: 2, onMissed: { kind: 'no-published-rule' } },
    term: { months: 24, onExpired: { kind: 'lapse' } },
  });
  const ward = { name: 'a made-up ward', level: 'ward' };
  const records = {
    register: {
      units: [
        { ...ward, id: 'a', endedOn: '2025-07-01' },
        { ...ward, id: 'b', endedOn: '2025-07-01' },
        { ...ward, id: 'c', existsFrom: '2025-07-01' },
      ],
      successions: [{ kind: 'merge', on: '2025-07-01', fromIds: ['a', 'b'], intoIds: ['c'] }],
    },
    histories: [
      {
        unitId: 'a',
        events: [
          { id: '1', kind: 'recognised', on: '2023-09-01', forYear: 2022 },
          { id: '2', kind: 'not-maintained', on: '2025-02-01', forYear: 2024 },
        ],
      },
      {
        unitId: 'b',
        events: [{ id: '3', kind: 'recognised', on: '2025-03-01', forYear: 2024 }],
      },
    ],
  } as unknown as RecognitionRecords;

  it('of a ward made of others names the days on which any reading of missing rules ends', () => {
    const [timeline] = standingTimeline(records, rules, {
      from: plainDate('2025-06-30'),
      until: plainDate('2028-12-31'),
      unitIds: ['c' as never],
    });
    const told = timeline?.standings.map(({ asOf, outcome, state }) => [asOf, outcome, state]);
    expect(told).toEqual([
      ['2025-06-30', 'not-applicable', 'none'],
      // Kept with a warning, or lapsed and left to the other ward: the title is held either way.
      ['2025-07-01', 'recognised', 'held'],
      // The term of the first ward is over, if the title of the second does not stand alone.
      ['2025-09-02', 'undetermined', 'ended-by-rule'],
      ['2026-03-01', 'undetermined', 'ended-by-rule'],
      ['2027-03-02', 'not-recognised', 'ended-by-rule'],
    ]);
  });
});
