import fc from 'fast-check';
import { type CriteriaSet, decideEffectivities, type PlainDate } from 'model-ward-rules';
import { criteriaSetCatalogue } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { attestedSet } from '../arbitraries/criteria-sets';
import { named } from '../arbitraries/crosswalks';

const day = (text: string) => text as PlainDate;
const asOf = day('2024-06-15');
const dayBefore = day('2024-06-14');
const dayAfter = day('2024-06-16');

interface Days {
  readonly inForceFrom?: PlainDate;
  readonly inForceUntil?: PlainDate;
}
const since = (inForceFrom: PlainDate): Days => ({ inForceFrom });
const through = (inForceUntil: PlainDate): Days => ({ inForceUntil });

const old = named(attestedSet(1), 'old');
const oldReference = { id: old.id, revision: 1 };
const successor = (id: string, days: Days, revision = 1): CriteriaSet => ({
  ...named(attestedSet(1), id, revision),
  replaces: [oldReference],
  ...days,
});
const answerOf = (days: Days, ...others: readonly CriteriaSet[]) => {
  const [answer] = decideEffectivities([{ ...old, ...days }, ...others], { asOf });
  return [
    answer?.outcome,
    answer?.reason,
    ...(answer?.replacedBy ?? []).map(({ id, revision }) => `${id}@${revision}`),
  ].join(' ');
};

describe('decideEffectivities', () => {
  it.each([
    { name: 'starts today', days: since(asOf), says: 'in-force started' },
    { name: 'starts tomorrow', days: since(dayAfter), says: 'pending not-started' },
    {
      name: 'started and ends today',
      days: { ...since(dayBefore), ...through(asOf) },
      says: 'in-force started',
    },
    {
      name: 'started and ended yesterday',
      days: { ...since(dayBefore), ...through(dayBefore) },
      says: 'ended past-last-day',
    },
    {
      name: 'will start and end',
      days: { ...since(dayAfter), ...through(dayAfter) },
      says: 'pending not-started',
    },
    { name: 'ended yesterday', days: through(dayBefore), says: 'ended past-last-day' },
    { name: 'ends today', days: through(asOf), says: 'unknown start-not-known' },
    { name: 'has no days', days: {}, says: 'unknown start-not-known' },
  ])('of a set that $name', ({ days, says }) => {
    expect(answerOf(days)).toBe(says);
  });

  it.each([
    { name: 'today', by: since(asOf), says: 'ended replaced new@1' },
    { name: 'tomorrow', by: since(dayAfter), says: 'in-force replacement-not-started new@1' },
    { name: 'it is not known when', by: {}, says: 'unknown replacement-start-not-known new@1' },
    {
      name: 'at a day not known, and that ended yesterday',
      by: through(dayBefore),
      says: 'ended replaced new@1',
    },
    {
      name: 'at a day not known, and that ends today',
      by: through(asOf),
      says: 'unknown replacement-start-not-known new@1',
    },
    {
      name: 'yesterday, and that has ended as well',
      by: { ...since(dayBefore), ...through(dayBefore) },
      says: 'ended replaced new@1',
    },
  ])('of a started set whose replacement starts $name', ({ by, says }) => {
    expect(answerOf(since(dayBefore), successor('new', by))).toBe(says);
  });

  it.each([
    { name: 'has not started', days: since(dayAfter), says: 'pending not-started' },
    {
      name: 'has a last day',
      days: { ...since(dayBefore), ...through(asOf) },
      says: 'in-force started',
    },
    { name: 'ended', days: through(dayBefore), says: 'ended past-last-day' },
    { name: 'has no days', days: {}, says: 'ended replaced new@1' },
  ])('of a set that $name, whatever started to replace it', ({ days, says }) => {
    expect(answerOf(days, successor('new', since(asOf)))).toBe(says);
  });

  it('never fills in a first day from what comes later', () => {
    expect(answerOf({}, successor('new', since(dayAfter)))).toBe('unknown start-not-known');
    expect(answerOf({}, successor('new', {}))).toBe('unknown start-not-known');
  });

  it('names all that the reason rests on, by id and revision', () => {
    const [b2, b10, a] = [
      successor('b', since(asOf), 2),
      successor('b', since(asOf), 10),
      successor('a', since(dayBefore)),
    ];
    const [later, open] = [successor('later', since(dayAfter)), successor('open', {})];
    expect(answerOf(since(dayBefore), later, b10, open, a, b2)).toBe('ended replaced a@1 b@2 b@10');
    expect(answerOf(since(dayBefore), later, open)).toBe(
      'unknown replacement-start-not-known open@1',
    );
  });

  it('finds a replacement among all the editions that a set replaces', () => {
    const both = successor('new', since(asOf));
    const replaces = [{ ...oldReference, revision: 9 }, oldReference];
    expect(answerOf(since(dayBefore), { ...both, replaces })).toBe('ended replaced new@1');
  });

  it('takes a higher revision, or what replaces another edition, for no replacement', () => {
    const revision = { ...named(old, 'old', 2), ...since(asOf) };
    const stranger = {
      ...named(attestedSet(1), 'new'),
      ...since(asOf),
      replaces: [{ ...oldReference, revision: 2 }],
    };
    expect(answerOf(since(dayBefore), revision, stranger)).toBe('in-force started');
  });

  it('carries the status and the known days along, in the given order', () => {
    const days = { ...since(dayBefore), ...through(dayAfter) };
    expect(decideEffectivities([{ ...old, ...days }, named(old, 'bare')], { asOf })).toEqual([
      {
        criteriaSet: oldReference,
        status: 'official',
        asOf,
        outcome: 'in-force',
        reason: 'started',
        ...days,
        replacedBy: [],
      },
      {
        criteriaSet: { id: 'bare', revision: 1 },
        status: 'official',
        asOf,
        outcome: 'unknown',
        reason: 'start-not-known',
        replacedBy: [],
      },
    ]);
  });

  it('knows of no published set when it took effect', () => {
    const answers = decideEffectivities(criteriaSetCatalogue, { asOf });
    expect(answers.map(({ status, reason }) => `${status} ${reason}`)).toEqual([
      'provisional start-not-known',
      'unstated start-not-known',
    ]);
  });

  const someDay = fc.constantFrom(dayBefore, asOf, dayAfter);
  const days = fc.record({ inForceFrom: someDay, inForceUntil: someDay }, { requiredKeys: [] });

  it('never calls a set in force before its first or after its last day, or once replaced', () => {
    fc.assert(
      fc.property(days, fc.array(days, { maxLength: 2 }), (own, others) => {
        const says = answerOf(own, ...others.map((by, index) => successor(`new-${index}`, by)));
        if (!says.startsWith('in-force')) return;
        expect(own.inForceFrom !== undefined && own.inForceFrom <= asOf).toBe(true);
        if (own.inForceUntil === undefined) {
          expect(others.every(({ inForceFrom }) => inForceFrom === dayAfter)).toBe(true);
        } else expect(own.inForceUntil >= asOf).toBe(true);
      }),
    );
  });
});
