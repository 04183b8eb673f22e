import fc from 'fast-check';
import type { PlainDate, UnitId } from 'model-ward-rules';
import { selectLineage, selectPredecessors, selectSuccessors } from 'model-ward-rules/register';
import { describe, expect, it } from 'vitest';
import { endingOf, formationsOf } from '../../src/unit/formations-and-ending';
import { indexRegister } from '../../src/unit/register-index';
import { type RegisterCase, registerCase, turningDays, unitsOf } from '../arbitraries/registers';
import { day, id, registerOf, succession, unit } from './registers';

/** Made-up wards: b splits off a, a and b merge with c into d, and d takes in e; x is abolished, y is created. */
const register = registerOf(
  [
    unit('a', { endedOn: '2023-01-01' }),
    unit('b', { existsFrom: '2022-01-01', endedOn: '2023-01-01' }),
    unit('c', { endedOn: '2023-01-01' }),
    unit('d', { existsFrom: '2023-01-01', endedOn: '2024-01-01' }),
    unit('d', { existsFrom: '2024-01-01', name: 'D' }),
    unit('e', { endedOn: '2024-01-01' }),
    unit('x', { endedOn: '2023-01-01' }),
    unit('y', { existsFrom: '2023-01-01' }),
    unit('z', { existsFrom: '2023-01-01', endedOn: '2024-01-01' }),
  ],
  [
    succession('merge', '2024-01-01', 'e d', 'd'),
    succession('rename', '2024-01-01', 'd', 'd'),
    succession('merge', '2023-01-01', 'c b a', 'd'),
    succession('split', '2022-01-01', 'a', 'b a'),
    succession('abolish', '2023-01-01', 'x', ''),
    succession('create', '2023-01-01', '', 'y'),
  ],
);

interface Row {
  readonly of: string;
  readonly on: string;
  readonly takenOn?: string;
  readonly ids: string;
}

const query = ({ of, on, takenOn }: Row) => ({
  id: id(of),
  on: day(on),
  ...(takenOn === undefined ? {} : { takenOn: day(takenOn) }),
});
const words = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '');

describe('selectSuccessors', () => {
  it.each<Row>([
    { of: 'a', on: '2021-12-31', ids: 'a' },
    { of: 'a', on: '2022-01-01', ids: 'a b' },
    { of: 'a', on: '2022-01-01', takenOn: '2022-01-01', ids: 'a' },
    { of: 'a', on: '2022-01-01', takenOn: '2021-12-31', ids: 'a b' },
    { of: 'a', on: '2022-12-31', ids: 'a b' },
    { of: 'a', on: '2023-01-01', ids: 'd' },
    { of: 'c', on: '2024-06-01', ids: 'd' },
    { of: 'e', on: '2023-12-31', ids: 'e' },
    { of: 'e', on: '2024-01-01', ids: 'd' },
    { of: 'd', on: '2024-01-01', ids: 'd' },
    { of: 'd', on: '2022-12-31', ids: '' },
    { of: 'x', on: '2022-12-31', ids: 'x' },
    { of: 'x', on: '2023-01-01', ids: '' },
    { of: 'z', on: '2024-01-01', ids: '' },
    { of: 'a', on: '2023-01-01', takenOn: '2023-01-01', ids: '' },
    { of: 'd', on: '2023-01-01', takenOn: '2022-12-31', ids: '' },
    { of: '?', on: '2023-01-01', ids: '' },
  ])('of $of on $on (taken on $takenOn): $ids', (row) => {
    expect(selectSuccessors(register, query(row))).toEqual(words(row.ids));
  });
});

describe('selectPredecessors', () => {
  it.each<Row>([
    { of: 'd', on: '2024-01-01', ids: 'd' },
    { of: 'd', on: '2023-12-31', ids: 'd e' },
    { of: 'd', on: '2023-12-31', takenOn: '2023-12-31', ids: 'd' },
    { of: 'd', on: '2023-12-31', takenOn: '2024-01-01', ids: 'd e' },
    { of: 'd', on: '2022-12-31', ids: 'a b c e' },
    { of: 'd', on: '2022-12-31', takenOn: '2023-06-01', ids: 'a b c' },
    { of: 'd', on: '2021-12-31', ids: 'a c e' },
    { of: 'b', on: '2021-12-31', ids: 'a' },
    { of: 'a', on: '2021-12-31', ids: 'a' },
    { of: 'a', on: '2023-01-01', ids: '' },
    { of: 'y', on: '2022-12-31', ids: '' },
    { of: 'y', on: '2023-01-01', ids: 'y' },
    { of: 'd', on: '2021-12-31', takenOn: '2022-12-31', ids: '' },
    { of: '?', on: '2023-01-01', ids: '' },
  ])('of $of on $on (taken on $takenOn): $ids', (row) => {
    expect(selectPredecessors(register, query(row))).toEqual(words(row.ids));
  });
});

describe('successions of one day', () => {
  const sameDay = registerOf(
    [
      unit('x', { endedOn: '2023-01-01' }),
      unit('a'),
      unit('c', { existsFrom: '2023-01-01' }),
      unit('e', { existsFrom: '2023-01-01' }),
    ],
    [succession('split', '2023-01-01', 'x', 'a c'), succession('split', '2023-01-01', 'a', 'a e')],
  );

  it('do not follow each other: what is given to a unit is not given on', () => {
    expect(selectSuccessors(sameDay, { id: id('x'), on: day('2023-01-01') })).toEqual(['a', 'c']);
    expect(selectPredecessors(sameDay, { id: id('e'), on: day('2022-12-31') })).toEqual(['a']);
  });
});

describe('successions in any order', () => {
  const told = [
    succession('rename', '2022-01-01', 'a', 'b'),
    succession('rename', '2023-01-01', 'b', 'c'),
  ];
  const units = [
    unit('a', { endedOn: '2022-01-01' }),
    unit('b', { existsFrom: '2022-01-01', endedOn: '2023-01-01' }),
    unit('c', { existsFrom: '2023-01-01' }),
  ];

  it.each([
    { name: 'the first first', chain: registerOf(units, told) },
    { name: 'the last first', chain: registerOf(units, [...told].reverse()) },
  ])('lead on: $name', ({ chain }) => {
    expect(selectSuccessors(chain, { id: id('a'), on: day('2023-01-01') })).toEqual(['c']);
    expect(selectPredecessors(chain, { id: id('c'), on: day('2021-12-31') })).toEqual(['a']);
  });
});

/** Day by day: what each unit becomes, and what goes on. */
function followed(given: RegisterCase, start: UnitId, from: PlainDate, on: PlainDate): string[] {
  let now = new Set(unitsOf(given, from).has(start) ? [start] : []);
  for (const { on: today } of given.snapshots.slice(1)) {
    if (today <= from || today > on) continue;
    const told = given.register.successions.filter((one) => one.on === today);
    const next = new Set([...now].filter((one) => unitsOf(given, today).has(one)));
    for (const { fromIds, intoIds } of told) {
      if (fromIds.some((one) => now.has(one))) for (const one of intoIds) next.add(one);
    }
    now = next;
  }
  return [...now].sort();
}

describe('a passage', () => {
  it('leads where a walk day by day leads, and back again', () => {
    fc.assert(
      fc.property(registerCase(), (given) => {
        const days = turningDays(given);
        const [from, on] = [days[1] as PlainDate, days.at(-2) as PlainDate];
        const back = new Map<UnitId, UnitId[]>();
        for (const start of unitsOf(given, from).keys()) {
          const after = selectSuccessors(given.register, { id: start, on, takenOn: from });
          expect(after).toEqual(followed(given, start, from, on));
          for (const one of after) back.set(one, [...(back.get(one) ?? []), start]);
        }
        for (const end of unitsOf(given, on).keys()) {
          expect(selectPredecessors(given.register, { id: end, on: from, takenOn: on })).toEqual(
            [...(back.get(end) ?? [])].sort(),
          );
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('selectLineage', () => {
  const lineage = (of: string, asOf: string) =>
    selectLineage(register, { id: id(of), asOf: day(asOf) });
  const [taken, renamed, merged, split, abolished, created] = register.successions;

  it.each([
    { of: 'a', asOf: '2022-12-31', expected: { id: 'a', formations: [] } },
    {
      of: 'a',
      asOf: '2023-01-01',
      expected: {
        id: 'a',
        formations: [],
        ending: { on: '2023-01-01', successorIds: ['d'], successions: [merged] },
      },
    },
    {
      of: 'b',
      asOf: '2022-01-01',
      expected: {
        id: 'b',
        formations: [{ on: '2022-01-01', predecessorIds: ['a'], successions: [split] }],
      },
    },
    { of: 'b', asOf: '2021-12-31', expected: undefined },
    {
      of: 'd',
      asOf: '2023-12-31',
      expected: {
        id: 'd',
        formations: [{ on: '2023-01-01', predecessorIds: ['a', 'b', 'c'], successions: [merged] }],
      },
    },
    {
      of: 'd',
      asOf: '2024-01-01',
      expected: {
        id: 'd',
        formations: [
          { on: '2023-01-01', predecessorIds: ['a', 'b', 'c'], successions: [merged] },
          { on: '2024-01-01', predecessorIds: ['d', 'e'], successions: [taken, renamed] },
        ],
      },
    },
    {
      of: 'x',
      asOf: '2023-01-01',
      expected: {
        id: 'x',
        formations: [],
        ending: { on: '2023-01-01', successorIds: [], successions: [abolished] },
      },
    },
    {
      of: 'y',
      asOf: '2023-01-01',
      expected: {
        id: 'y',
        formations: [{ on: '2023-01-01', predecessorIds: [], successions: [created] }],
      },
    },
    {
      of: 'z',
      asOf: '2024-01-01',
      expected: {
        id: 'z',
        formations: [{ on: '2023-01-01', predecessorIds: [], successions: [] }],
        ending: { on: '2024-01-01', successorIds: [], successions: [] },
      },
    },
    { of: '?', asOf: '2024-01-01', expected: undefined },
  ])('of $of as of $asOf', ({ of, asOf, expected }) => {
    expect(lineage(of, asOf)).toEqual(expected);
  });

  it('R28: asks an index made once, as it asks the register', () => {
    const index = indexRegister(register);
    for (const of of ['a', 'b', 'c', 'd', 'e', 'x', 'y', 'z'].map(id)) {
      for (const on of ['2024-01-01', '2025-07-01', '9999-12-31'].map(day)) {
        const query = { id: of, on };
        expect(selectSuccessors(index, query)).toEqual(selectSuccessors(register, query));
        expect(selectPredecessors(index, query)).toEqual(selectPredecessors(register, query));
      }
    }
  });

  it('tells what the index tells, up to the day', () => {
    const index = indexRegister(register);
    for (const of of ['a', 'b', 'c', 'd', 'e', 'x', 'y', 'z'].map(id)) {
      const ending = endingOf(index, of);
      expect(selectLineage(register, { id: of, asOf: day('9999-12-31') })).toEqual({
        id: of,
        formations: formationsOf(index, of),
        ...(ending === undefined ? {} : { ending }),
      });
    }
    expect([formationsOf(index, id('?')), endingOf(index, id('?'))]).toEqual([[], undefined]);
  });

  it('agrees with a naive model on when a unit began and ended', () => {
    fc.assert(
      fc.property(registerCase(), (given) => {
        const asOf = day('9999-12-31');
        for (const { id: of } of given.register.units) {
          const days = given.snapshots.filter(({ units }) => units.has(of)).map(({ on }) => on);
          const later = given.snapshots.findLast(({ units }) => units.has(of)) as object;
          const ended = given.snapshots[given.snapshots.indexOf(later as never) + 1]?.on;
          const told = selectLineage(given.register, { id: of, asOf });
          expect(told?.ending?.on).toBe(ended);
          if (!given.snapshots[0]?.units.has(of)) expect(told?.formations[0]?.on).toBe(days[0]);
        }
      }),
      { numRuns: 40 },
    );
  });
});
