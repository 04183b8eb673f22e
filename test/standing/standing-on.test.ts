import {
  type Consequence,
  type MaintenancePolicy,
  orThrow,
  type PlainDate,
  parseRecognitionHistory,
  type RecognitionEvent,
  type Standing,
  standingOn,
} from 'model-ward-rules';
import { maintenanceNotPublished } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { hostPolicy, policyWith } from './policies';

const day = (text: string): PlainDate => text as PlainDate;

interface Question {
  readonly events: readonly object[];
  readonly asOf: string;
  readonly knownAt?: string;
  readonly policy?: MaintenancePolicy;
}

function ask({ events, asOf, knownAt = asOf, policy = hostPolicy }: Question): Standing {
  const history = orThrow(parseRecognitionHistory({ unitId: 'ward-1', events }));
  return standingOn(history, policy, { asOf: day(asOf), knownAt: day(knownAt) });
}

/** Says an answer in a few words. */
const told = (question: Question): string => {
  const { outcome, reason, until } = ask(question);
  return `${outcome}: ${reason}${until === undefined ? '' : ` to ${until}`}`;
};

const recognised = { kind: 'recognised', id: 'r', on: '2024-04-10', forYear: 2023 };
const maintained = { kind: 'maintained', id: 'm', on: '2025-04-22', forYear: 2024 };
const notMaintained = { kind: 'not-maintained', id: 'n', on: '2025-04-22', forYear: 2024 };
const noTime = { yearlyReview: undefined, term: undefined } as const;
const untimed = policyWith(noTime);

describe('the standing of a ward', () => {
  it('rests on a recorded decision', () => {
    expect(ask({ events: [recognised, maintained], asOf: '2025-12-31' })).toStrictEqual({
      unitId: 'ward-1',
      asOf: '2025-12-31',
      knownAt: '2025-12-31',
      outcome: 'recognised',
      reason: 'maintained',
      recognisedOn: '2024-04-10',
      forYear: 2024,
      until: '2026-06-30',
      eventIds: ['r', 'm'],
      policy: { id: 'made-up-consequences', revision: 3, origin: 'host' },
    });
  });

  it('is that of no decision where nothing is on record', () => {
    expect(ask({ events: [], asOf: '2025-12-31' })).toStrictEqual({
      unitId: 'ward-1',
      asOf: '2025-12-31',
      knownAt: '2025-12-31',
      outcome: 'not-recognised',
      reason: 'no-decision',
      eventIds: [],
      policy: { id: 'made-up-consequences', revision: 3, origin: 'host' },
    });
  });

  it('takes the day asked about for the day whose records count, where that is not said', () => {
    const history = orThrow(
      parseRecognitionHistory({
        unitId: 'w',
        events: [{ ...recognised, recordedOn: '2024-05-01' }],
      }),
    );
    const outcomeOn = (asOf: string): string =>
      standingOn(history, untimed, { asOf: day(asOf) }).outcome;
    expect(outcomeOn('2024-04-30')).toBe('not-recognised');
    expect(outcomeOn('2024-05-01')).toBe('recognised');
  });

  const registered = { kind: 'registered', id: 'g', on: '2023-01-10', forYear: 2023 };
  const projected = {
    kind: 'assessed',
    id: 'a',
    on: '2024-12-18',
    forYear: 2024,
    basis: 'projected',
    outcome: 'eligible',
  };

  const cases: readonly (Question & { readonly name: string; readonly answer: string })[] = [
    {
      name: 'to register and to be assessed gives no title',
      events: [registered, { ...projected, basis: 'confirmed' }],
      asOf: '2025-01-01',
      answer: 'not-recognised: no-decision',
    },
    {
      name: 'a projected review takes no title either',
      events: [recognised, { ...projected, outcome: 'not-eligible' }],
      asOf: '2024-12-31',
      policy: untimed,
      answer: 'recognised: decided',
    },
    {
      name: 'the title is held from the day of the decision',
      events: [recognised],
      asOf: '2024-04-10',
      answer: 'recognised: decided to 2025-06-30',
    },
    {
      name: 'not the day before',
      events: [recognised],
      asOf: '2024-04-09',
      answer: 'not-recognised: no-decision',
    },
    {
      name: 'the last day for the review still counts',
      events: [recognised],
      asOf: '2025-06-30',
      answer: 'recognised: decided to 2025-06-30',
    },
    {
      name: 'on the day after it the missed review tells',
      events: [recognised],
      asOf: '2025-07-01',
      answer: 'not-recognised: suspended to 2025-07-30',
    },
    {
      name: 'on the last day of repair the title is still suspended',
      events: [recognised],
      asOf: '2025-07-30',
      answer: 'not-recognised: suspended to 2025-07-30',
    },
    {
      name: 'unrepaired it lapses on the next',
      events: [recognised],
      asOf: '2025-07-31',
      answer: 'not-recognised: lapsed',
    },
    {
      name: 'what time ended an authority can still find maintained',
      events: [recognised, { ...maintained, on: '2026-01-05' }],
      asOf: '2026-01-05',
      answer: 'recognised: maintained to 2027-06-30',
    },
    {
      name: 'a decision made within the year leaves the next for the review',
      events: [{ ...recognised, on: '2023-12-20' }],
      asOf: '2023-12-20',
      answer: 'recognised: decided to 2025-06-30',
    },
    {
      name: 'a suspended title that is to be revoked stays suspended',
      events: [recognised, { kind: 'suspended', id: 's', on: '2025-03-01' }, notMaintained],
      asOf: '2025-05-01',
      policy: untimed,
      answer: 'not-recognised: suspended',
    },
    {
      name: 'an open title that is to be revoked is one',
      events: [
        recognised,
        { ...notMaintained, consequence: { kind: 'no-published-rule' } },
        { ...notMaintained, id: 'n2', on: '2026-04-22', forYear: 2025 },
      ],
      asOf: '2026-05-01',
      policy: untimed,
      answer: 'recognised: revocation-due',
    },
    {
      name: 'a decision made late speaks for the year in which it is made',
      events: [{ ...recognised, on: '2026-03-01' }],
      asOf: '2026-03-01',
      answer: 'recognised: decided to 2027-06-30',
    },
    {
      name: 'a term ends with the day of the same number',
      events: [recognised],
      asOf: '2029-04-10',
      policy: policyWith({ yearlyReview: undefined }),
      answer: 'recognised: decided to 2029-04-10',
    },
    {
      name: 'and what follows begins on the day after',
      events: [recognised],
      asOf: '2029-04-11',
      policy: policyWith({ yearlyReview: undefined }),
      answer: 'not-recognised: lapsed',
    },
    {
      name: 'a review does not lengthen the term',
      events: [recognised, maintained],
      asOf: '2025-04-22',
      policy: policyWith({ yearlyReview: undefined }),
      answer: 'recognised: maintained to 2029-04-10',
    },
    {
      name: 'another recognition does',
      events: [recognised, { kind: 're-recognised', id: 'x', on: '2028-05-05', forYear: 2027 }],
      asOf: '2028-05-05',
      policy: policyWith({ yearlyReview: undefined }),
      answer: 'recognised: decided to 2033-05-05',
    },
    {
      name: 'the earlier of two last days is told',
      events: [recognised],
      asOf: '2024-04-10',
      policy: policyWith({ term: { months: 3, onExpired: { kind: 'lapse' } } }),
      answer: 'recognised: decided to 2024-07-10',
    },
    {
      name: 'a failed review has the consequence of the policy: to be revoked, and held until then',
      events: [recognised, notMaintained],
      asOf: '2025-05-01',
      policy: untimed,
      answer: 'recognised: revocation-due',
    },
    {
      name: 'or the one that the decision names',
      events: [recognised, { ...notMaintained, consequence: { kind: 'suspend', repairDays: 10 } }],
      asOf: '2025-05-02',
      policy: untimed,
      answer: 'not-recognised: suspended to 2025-05-02',
    },
    {
      name: 'a warning keeps the title, and the next review is awaited',
      events: [recognised, { ...notMaintained, consequence: { kind: 'keep-with-warning' } }],
      asOf: '2025-05-01',
      answer: 'recognised: kept-with-warning to 2026-06-30',
    },
    {
      name: 'a lapse ends it at once',
      events: [recognised, { ...notMaintained, consequence: { kind: 'lapse' } }],
      asOf: '2025-04-22',
      answer: 'not-recognised: lapsed',
    },
    {
      name: 'no published rule leaves it open, but its end by time still tells',
      events: [recognised, { ...notMaintained, consequence: { kind: 'no-published-rule' } }],
      asOf: '2025-04-22',
      answer: 'undetermined: no-published-rule to 2029-04-10',
    },
    {
      name: 'after which it is known not to be held',
      events: [recognised, { ...notMaintained, consequence: { kind: 'no-published-rule' } }],
      asOf: '2029-04-11',
      answer: 'not-recognised: lapsed',
    },
    {
      name: 'a review of an open title says that there is one',
      events: [
        recognised,
        { ...notMaintained, consequence: { kind: 'no-published-rule' } },
        {
          ...notMaintained,
          id: 'n2',
          on: '2026-04-22',
          forYear: 2025,
          consequence: { kind: 'keep-with-warning' },
        },
      ],
      asOf: '2026-05-01',
      policy: untimed,
      answer: 'recognised: kept-with-warning',
    },
    {
      name: 'a suspension lasts to its day',
      events: [recognised, { kind: 'suspended', id: 's', on: '2024-06-01', until: '2024-09-01' }],
      asOf: '2024-09-01',
      policy: untimed,
      answer: 'not-recognised: suspended to 2024-09-01',
    },
    {
      name: 'then what is not repaired has its consequence',
      events: [recognised, { kind: 'suspended', id: 's', on: '2024-06-01', until: '2024-09-01' }],
      asOf: '2024-09-02',
      policy: policyWith({ ...noTime, onUnrepaired: { kind: 'keep-with-warning' } }),
      answer: 'recognised: kept-with-warning',
    },
    {
      name: 'one without a day lasts until decided otherwise',
      events: [recognised, { kind: 'suspended', id: 's', on: '2024-06-01' }],
      asOf: '2050-01-01',
      policy: untimed,
      answer: 'not-recognised: suspended',
    },
    {
      name: 'a second suspension replaces the first',
      events: [
        recognised,
        { kind: 'suspended', id: 's', on: '2024-06-01', until: '2024-09-01' },
        { kind: 'suspended', id: 't', on: '2024-07-01', until: '2024-12-01' },
      ],
      asOf: '2024-10-01',
      policy: untimed,
      answer: 'not-recognised: suspended to 2024-12-01',
    },
    {
      name: 'found maintained, a suspended title is held again',
      events: [
        recognised,
        { kind: 'suspended', id: 's', on: '2025-03-01', until: '2025-06-01' },
        maintained,
      ],
      asOf: '2025-06-02',
      policy: untimed,
      answer: 'recognised: maintained',
    },
    {
      name: 'unrepaired and to be revoked, it stays suspended',
      events: [recognised, { kind: 'suspended', id: 's', on: '2024-06-01', until: '2024-09-01' }],
      asOf: '2024-09-02',
      policy: policyWith({ ...noTime, onUnrepaired: { kind: 'revoke' } }),
      answer: 'not-recognised: suspended',
    },
    {
      name: 'a warning ends a suspension',
      events: [
        recognised,
        { kind: 'suspended', id: 's', on: '2025-03-01', until: '2025-06-01' },
        { ...notMaintained, consequence: { kind: 'keep-with-warning' } },
      ],
      asOf: '2025-06-02',
      policy: untimed,
      answer: 'recognised: kept-with-warning',
    },
    {
      name: 'a review missed by more than the days for repair has had both consequences',
      events: [recognised],
      asOf: '2026-01-01',
      policy: policyWith({ onUnrepaired: { kind: 'no-published-rule' } }),
      answer: 'undetermined: no-published-rule to 2029-04-10',
    },
    {
      name: 'a revocation ends it',
      events: [recognised, { kind: 'revoked', id: 'v', on: '2025-06-01' }],
      asOf: '2025-06-01',
      answer: 'not-recognised: revoked',
    },
    {
      name: 'after which only another recognition gives it back',
      events: [
        recognised,
        { kind: 'revoked', id: 'v', on: '2025-06-01' },
        { kind: 're-recognised', id: 'x', on: '2026-06-01', forYear: 2025 },
      ],
      asOf: '2026-06-01',
      policy: untimed,
      answer: 'recognised: decided',
    },
    {
      name: 'given anew after a failed review of the same year it is no contradiction',
      events: [
        recognised,
        notMaintained,
        { kind: 're-recognised', id: 'x', on: '2025-09-01', forYear: 2024 },
      ],
      asOf: '2025-09-01',
      policy: untimed,
      answer: 'recognised: decided',
    },
    {
      name: 'a decision that was taken back counts until that day',
      events: [
        recognised,
        { kind: 'revoked', id: 'v', on: '2025-06-01' },
        { kind: 'withdrawn', id: 'w', on: '2025-08-01', eventId: 'v' },
      ],
      asOf: '2025-07-31',
      policy: untimed,
      answer: 'not-recognised: revoked',
    },
    {
      name: 'and from then on as if it had never been',
      events: [
        recognised,
        { kind: 'revoked', id: 'v', on: '2025-06-01' },
        { kind: 'withdrawn', id: 'w', on: '2025-08-01', eventId: 'v' },
      ],
      asOf: '2025-08-01',
      policy: untimed,
      answer: 'recognised: decided',
    },
  ];

  const review = (onMissed: Consequence): object => ({
    yearlyReview: { graceMonths: 6, onMissed },
  });
  const term = (months: number, onExpired: Consequence): object => ({
    term: { months, onExpired },
  });
  const keep = { kind: 'keep-with-warning' } as const;
  const revoke = { kind: 'revoke' } as const;

  it.each([
    {
      name: 'the term before the review',
      first: term(1, revoke),
      second: review(keep),
      warned: true,
    },
    {
      name: 'the term before the review',
      first: term(1, keep),
      second: review(revoke),
      warned: false,
    },
    {
      name: 'the review before the term',
      first: review(revoke),
      second: term(30, keep),
      warned: true,
    },
    {
      name: 'the review before the term',
      first: review(keep),
      second: term(30, revoke),
      warned: false,
    },
  ])('has what time does in the order of the days: $name', ({ first, second, warned }) => {
    const policy = policyWith({ ...first, ...second });
    const reason = warned ? 'kept-with-warning' : 'revocation-due';
    expect(told({ events: [recognised], asOf: '2040-01-01', policy })).toBe(
      `recognised: ${reason}`,
    );
  });

  it('has on one day what follows the review, then what follows the term', () => {
    const event = { ...recognised, on: '2024-12-30' };
    const reasonUnder = (onMissed: Consequence, onExpired: Consequence): string =>
      ask({
        events: [event],
        asOf: '2025-07-01',
        policy: policyWith({ ...review(onMissed), term: { months: 6, onExpired } }),
      }).reason;
    expect(reasonUnder(keep, revoke)).toBe('revocation-due');
    expect(reasonUnder(revoke, keep)).toBe('kept-with-warning');
  });

  it.each(cases)('$name', ({ answer, ...question }) => {
    expect(told(question)).toBe(answer);
  });

  it('says by which events, the recognition first', () => {
    const suspended = { kind: 'suspended', id: 's', on: '2025-06-01' };
    const eventIdsOf = (events: readonly object[], asOf: string): readonly string[] =>
      ask({ events, asOf, policy: untimed }).eventIds;
    expect(eventIdsOf([suspended, maintained, recognised], '2025-12-31')).toEqual(['r', 'm', 's']);
    expect(eventIdsOf([suspended, maintained, recognised], '2025-05-31')).toEqual(['r', 'm']);
    expect(
      eventIdsOf([recognised, { kind: 'revoked', id: 'v', on: '2025-01-01' }], '2025-12-31'),
    ).toEqual(['r', 'v']);
  });
});

describe('with no published rule', () => {
  const toldNow = (question: Question): string =>
    told({ ...question, policy: maintenanceNotPublished });

  it('a title is held to the end of the year after its assessment year, then it is open', () => {
    expect(toldNow({ events: [recognised], asOf: '2024-12-31' })).toBe(
      'recognised: decided to 2024-12-31',
    );
    expect(toldNow({ events: [recognised], asOf: '2025-01-01' })).toBe(
      'undetermined: no-published-rule',
    );
    expect(toldNow({ events: [recognised, maintained], asOf: '2025-04-22' })).toBe(
      'recognised: maintained to 2025-12-31',
    );
  });

  it('a failed review leaves the title open, and so does the end of a suspension', () => {
    expect(toldNow({ events: [recognised, notMaintained], asOf: '2025-04-22' })).toBe(
      'undetermined: no-published-rule',
    );
    const suspended = { kind: 'suspended', id: 's', on: '2024-06-01', until: '2024-09-01' };
    expect(toldNow({ events: [recognised, suspended], asOf: '2024-09-02' })).toBe(
      'undetermined: no-published-rule',
    );
  });
});

/** What a parsed history cannot hold as a whole can still be all that was known on a day. */
describe('events that contradict each other by what was on record', () => {
  const on = (
    events: readonly object[],
    asOf: string,
    knownAt: string,
  ): Pick<Standing, 'outcome' | 'reason' | 'eventIds'> => {
    const { outcome, reason, eventIds } = standingOn(
      { unitId: 'w' as never, events: events as readonly RecognitionEvent[] },
      untimed,
      { asOf: day(asOf), knownAt: day(knownAt) },
    );
    return { outcome, reason, eventIds };
  };
  const open = (...eventIds: readonly string[]): object => ({
    outcome: 'undetermined',
    reason: 'contradictory-events',
    eventIds,
  });

  it('leave the standing open until the missing record comes', () => {
    const late = { ...recognised, recordedOn: '2025-06-01' };
    expect(on([late, maintained], '2025-05-01', '2025-05-31')).toEqual(open('m'));
    expect(on([late, maintained], '2025-05-01', '2025-06-01').outcome).toBe('recognised');
    expect(on([late, notMaintained], '2025-05-01', '2025-05-31')).toEqual(open('n'));
    const suspended = { kind: 'suspended', id: 's', on: '2025-05-01' };
    expect(on([late, suspended], '2025-05-01', '2025-05-31')).toEqual(open('s'));
    expect(on([late, suspended, maintained], '2025-05-01', '2025-05-31')).toEqual(open('m', 's'));
  });

  it('leave it open where two decisions on one year differ', () => {
    const both = [recognised, notMaintained, { ...maintained, on: '2025-05-01' }];
    expect(on(both, '2025-04-30', '2025-05-01').reason).toBe('revocation-due');
    expect(on(both, '2025-05-01', '2025-05-01')).toEqual(open('r', 'n', 'm'));
    const withdrawn = { kind: 'withdrawn', id: 'w', on: '2025-05-02', eventId: 'n' };
    expect(on([...both, withdrawn], '2025-05-02', '2025-05-02').reason).toBe('maintained');
    const sameYear = [recognised, { ...notMaintained, forYear: 2023 }];
    expect(on(sameYear, '2025-05-01', '2025-05-01')).toEqual(open('r', 'n'));
  });

  it('stay open through later reviews, until the title is given anew or revoked', () => {
    const events = [recognised, notMaintained, maintained];
    const later = { ...maintained, id: 'm2', on: '2026-04-22', forYear: 2025 };
    expect(on([...events, later], '2026-05-01', '2026-05-01').reason).toBe('contradictory-events');
    const again = {
      ...recognised,
      kind: 're-recognised',
      id: 'x',
      on: '2026-04-22',
      forYear: 2025,
    };
    expect(on([...events, again], '2026-05-01', '2026-05-01').outcome).toBe('recognised');
    const revoked = { kind: 'revoked', id: 'v', on: '2026-04-22' };
    expect(on([...events, revoked], '2026-05-01', '2026-05-01').reason).toBe('revoked');
  });

  it('leave it open where a title is maintained that an authority ended, not where time did', () => {
    const revoked = { kind: 'revoked', id: 'v', on: '2025-01-01' };
    expect(on([recognised, revoked, maintained], '2025-05-01', '2025-05-01')).toEqual(
      open('r', 'v', 'm'),
    );
    const lapsed = { ...notMaintained, on: '2025-01-01', consequence: { kind: 'lapse' } };
    const later = { ...maintained, on: '2026-04-22', forYear: 2025 };
    expect(on([recognised, lapsed, later], '2026-05-01', '2026-05-01')).toEqual(
      open('r', 'n', 'm'),
    );
  });

  it('cannot suspend what has ended', () => {
    const revoked = { kind: 'revoked', id: 'v', on: '2025-01-01' };
    const suspended = { kind: 'suspended', id: 's', on: '2025-02-01' };
    expect(on([recognised, revoked, suspended], '2025-05-01', '2025-05-01').reason).toBe('revoked');
    expect(on([recognised, revoked, notMaintained], '2025-05-01', '2025-05-01').reason).toBe(
      'revoked',
    );
  });

  it('on one day act so that what is worse for the ward stands', () => {
    const all = ['revoked', 'suspended', 'maintained', 're-recognised', 'recognised'].map(
      (kind) => ({ kind, id: kind, on: '2025-04-22', forYear: 2024 }),
    );
    const reasons = all.map((_, index) => on(all.slice(index), '2025-04-22', '2025-04-22').reason);
    expect(reasons).toEqual(['revoked', 'suspended', 'maintained', 'decided', 'decided']);
    const two = [
      { ...recognised, id: 'b', forYear: 2022 },
      { ...recognised, id: 'a' },
    ];
    expect(on(two, '2025-04-22', '2025-04-22').eventIds).toEqual(['b']);
    expect(on([...two].reverse(), '2025-04-22', '2025-04-22').eventIds).toEqual(['b']);
  });
});
