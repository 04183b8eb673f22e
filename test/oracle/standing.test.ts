import fc from 'fast-check';
import { parseUnitRegister } from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import { answer, type OracleEvent, type OraclePolicy } from './standing';
import { agreedAnswer } from './standing-agreement';
import { type StandingCase, standingCase } from './standing-cases';
import { type Outcomes, outcomesUnder, untightness } from './standing-completions';

const answerTo = ({ records, policies, unitId, ...question }: StandingCase) =>
  answer(records, policies, unitId, question);

const missing = { kind: 'no-published-rule' } as const;
const lapsing = { months: 24, onExpired: { kind: 'lapse' } } as const;

describe('the oracle of standings', () => {
  it('is asked about registers that can be', () => {
    fc.assert(
      fc.property(standingCase(), ({ records }) => {
        expect(parseUnitRegister(records.register)).toMatchObject({ ok: true });
      }),
      { numRuns: 150 },
    );
  });

  it('gives on every day what it gives when it skips days on which nothing is due', () => {
    fc.assert(
      fc.property(standingCase(), (given) => {
        const { records, policies, unitId, ...question } = given;
        expect(answer(records, policies, unitId, { ...question, everyDay: true })).toEqual(
          answerTo(given),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('decides nothing by ids or by the order of papers', () => {
    fc.assert(
      fc.property(standingCase(), (given) => {
        const { register, histories } = given.records;
        const renamed = (id: string): string => [...id].reverse().join('');
        const turned: StandingCase = {
          ...given,
          records: {
            register: {
              units: [...register.units].reverse(),
              successions: [...register.successions].reverse(),
            },
            histories: [...histories].reverse().map(({ unitId, events }) => ({
              unitId,
              events: [...events].reverse().map((event) => ({
                ...event,
                id: renamed(event.id),
                ...(event.kind === 'withdrawn' ? { eventId: renamed(event.eventId) } : {}),
              })),
            })),
          },
        };
        expect(answerTo(turned)).toEqual(answerTo(given));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['a unit alone', true, 500],
    ['units that merge, split and change', false, 1000],
  ])(
    'is open exactly when two completions of the missing rules differ: %s',
    (_, isAlone, numRuns) => {
      fc.assert(
        fc.property(standingCase(isAlone), (given) => {
          expect(untightness(answerTo(given), outcomesOf(given))).toBeUndefined();
        }),
        { numRuns },
      );
    },
  );

  it('keeps the suspension that came after an end by rule: without it two runs would not do', () => {
    // Kept with a warning the title is suspended for 2024; lapsed, the suspension would count for nothing.
    const given = caseOf({
      events: [
        { id: '1', kind: 'recognised', on: '2023-03-01', forYear: 2022 },
        { id: '2', kind: 'not-maintained', on: '2024-02-01', forYear: 2023 },
        { id: '3', kind: 'suspended', on: '2024-06-01', forYear: 2024 },
        { id: '4', kind: 'maintained', on: '2024-09-01', forYear: 2023 },
      ],
      asOf: '2025-03-01',
    });
    expect([...outcomesOf(given).found.keys()]).toEqual(['not-recognised']);
    expect(answerTo(given)).toMatchObject({ outcome: 'not-recognised', state: 'suspended' });
  });

  it.each([
    {
      what: 'both runs end the title, one by the term of the ward that kept its own, one by the missed review',
      recognisedOn: '2025-03-01',
      rules: { yearlyReview: { decisionMonths: 2, onMissed: missing }, term: lapsing },
    },
    {
      what: 'both runs keep the title, one with a warning after the term, one without the ward whose term it was',
      recognisedOn: '2025-03-01',
      rules: { term: { months: 24, onExpired: missing } },
    },
  ])('is open in a merger where mixtures of kind and harsh rules differ: $what', (told) => {
    const given = caseOf({
      events: [
        { id: '1', kind: 'recognised', on: '2023-09-01', forYear: 2022 },
        { id: '2', kind: 'not-maintained', on: '2025-02-01', forYear: 2024 },
      ],
      mergingWith: [{ id: '3', kind: 'recognised', on: told.recognisedOn, forYear: 2024 }],
      rules: told.rules,
      asOf: '2026-03-01',
    });
    expect([...outcomesOf(given).found.keys()].sort()).toEqual(['not-recognised', 'recognised']);
    const { records, policies, unitId, asOf } = given;
    expect(agreedAnswer(records, policies, unitId, { asOf }).outcome).toBe('undetermined');
  });
});

const outcomesOf = ({ records, policies, unitId, ...question }: StandingCase): Outcomes =>
  outcomesUnder(records, policies, unitId, question);

interface Told {
  readonly events: readonly OracleEvent[];
  /** The history of a unit with which the first merges on 2025-07-01. */
  readonly mergingWith?: readonly OracleEvent[];
  /** In place of a review and a term of 24 months. */
  readonly rules?: Pick<OraclePolicy, 'yearlyReview' | 'term'>;
  readonly asOf: string;
}

const reviewAndTerm = {
  yearlyReview: { decisionMonths: 2, onMissed: missing },
  term: lapsing,
} as const;

/** A unit under a policy without rules for failed and missed reviews, alone or merging with another. */
function caseOf({ events, mergingWith, asOf, rules = reviewAndTerm }: Told): StandingCase {
  const policies: OraclePolicy = {
    onNotMaintained: { kind: 'no-published-rule' },
    onUnrepaired: { kind: 'lapse' },
    successor: 'any',
    ...rules,
  };
  const ward = { name: 'a made-up ward', level: 'ward' };
  if (mergingWith === undefined) {
    const register = { units: [{ ...ward, id: 'a' }], successions: [] };
    return {
      records: { register, histories: [{ unitId: 'a', events }] },
      policies,
      unitId: 'a',
      asOf,
    };
  }
  const on = '2025-07-01';
  return {
    records: {
      register: {
        units: [
          { ...ward, id: 'a', endedOn: on },
          { ...ward, id: 'b', endedOn: on },
          { ...ward, id: 'c', existsFrom: on },
        ],
        successions: [{ kind: 'merge', on, fromIds: ['a', 'b'], intoIds: ['c'] }],
      },
      histories: [
        { unitId: 'a', events },
        { unitId: 'b', events: mergingWith },
      ],
    },
    policies,
    unitId: 'c',
    asOf,
  };
}
