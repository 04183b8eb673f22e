import fc from 'fast-check';
import { parseUnitRegister, type Succession, type Unit } from 'model-ward-rules';
import { selectRegisterKnownAt } from 'model-ward-rules/register';
import { describe, expect, it } from 'vitest';
import { dayAfter, registerCase } from '../arbitraries/registers';
import { day, registerOf, succession, unit } from './registers';

const LATE = { recordedOn: '2026-01-01' };
const KNOWN_AT = day('2025-12-31');

/** Each record in short, such as `a 2021-01-01 – 2025-07-01`. */
const inShort = ({ id, existsFrom, endedOn }: Unit): string =>
  `${id} ${existsFrom ?? ''} – ${endedOn ?? ''}`;

const knownOf = (units: readonly object[], successions: readonly object[], knownAt = KNOWN_AT) => {
  const known = selectRegisterKnownAt(registerOf(units, successions), knownAt);
  return {
    units: known.units.map(inShort),
    successions: known.successions.map(({ kind, on }) => `${kind} ${on}`),
  };
};

const Y1 = '2021-01-01';
const Y2 = '2022-01-01';
const Y3 = '2023-01-01';

describe('selectRegisterKnownAt undoes', () => {
  it.each([
    {
      name: 'a merger: what it formed is not there, what it ended goes on',
      units: [
        unit('a', { endedOn: Y1 }),
        unit('b', { endedOn: Y1 }),
        unit('c', { existsFrom: Y1 }),
      ],
      told: [succession('merge', Y1, 'a b', 'c', LATE)],
      known: { units: ['a  – ', 'b  – '], successions: [] },
    },
    {
      name: 'a merger into a unit that goes on',
      units: [unit('a'), unit('b', { endedOn: Y1 })],
      told: [succession('merge', Y1, 'a b', 'a', LATE)],
      known: { units: ['a  – ', 'b  – '], successions: [] },
    },
    {
      name: 'a change of a unit that keeps its id',
      units: [
        unit('a', { existsFrom: Y2, name: 'A', endedOn: Y3 }),
        unit('b', { existsFrom: Y3 }),
        unit('a', { existsFrom: Y1, endedOn: Y2 }),
      ],
      told: [succession('rename', Y2, 'a', 'a', LATE), succession('rename', Y3, 'a', 'b', LATE)],
      known: { units: [`a ${Y1} – `], successions: [] },
    },
    {
      name: 'several changes on end, but not the end that no succession tells',
      units: [
        unit('a', { endedOn: Y1 }),
        unit('a', { name: 'A', existsFrom: Y1, endedOn: Y2 }),
        unit('a', { name: 'AA', existsFrom: Y2, endedOn: Y3 }),
      ],
      told: [succession('rename', Y1, 'a', 'a', LATE), succession('rename', Y2, 'a', 'a', LATE)],
      known: { units: [`a  – ${Y3}`], successions: [] },
    },
    {
      name: 'a change, but not a later one that no succession tells',
      units: [
        unit('a', { endedOn: Y1 }),
        unit('a', { name: 'A', existsFrom: Y1, endedOn: Y2 }),
        unit('a', { name: 'AA', existsFrom: Y2 }),
      ],
      told: [succession('rename', Y1, 'a', 'a', LATE)],
      known: { units: [`a  – ${Y2}`, `a ${Y2} – `], successions: [] },
    },
    {
      name: 'the whole life of a unit that it formed',
      units: [
        unit('a', { existsFrom: Y1, endedOn: Y2 }),
        unit('a', { name: 'A', existsFrom: Y2, endedOn: Y3 }),
        unit('b', { existsFrom: Y3 }),
      ],
      told: [succession('create', Y1, '', 'a', LATE), succession('rename', Y3, 'a', 'b', LATE)],
      known: { units: [], successions: [] },
    },
    {
      name: 'what a unit of a late one held, with it',
      units: [
        unit('d', { level: 'town', existsFrom: Y1 }),
        unit('a', { existsFrom: Y1, parentId: 'd', endedOn: Y2 }),
        unit('a', { existsFrom: Y2, parentId: 'd', name: 'A' }),
      ],
      told: [succession('create', Y1, '', 'd', LATE), succession('create', Y1, '', 'a', LATE)],
      known: { units: [], successions: [] },
    },
    {
      name: 'one of two parts of a day, where they share nothing that goes on',
      units: [
        unit('x', { endedOn: Y1 }),
        unit('y', { endedOn: Y1 }),
        unit('a', { existsFrom: Y1 }),
        unit('b', { existsFrom: Y1 }),
      ],
      told: [succession('split', Y1, 'x', 'a b'), succession('merge', Y1, 'x y', 'a', LATE)],
      known: {
        units: [`x  – ${Y1}`, 'y  – ', `a ${Y1} – `, `b ${Y1} – `],
        successions: [`split ${Y1}`],
      },
    },
    {
      name: 'a merger into an area below which a known unit is created later',
      units: [
        unit('p', { level: 'province' }),
        unit('q', { level: 'province', endedOn: Y1 }),
        unit('a', { existsFrom: Y2, parentId: 'p' }),
      ],
      told: [succession('merge', Y1, 'p q', 'p', LATE), succession('create', Y2, '', 'a')],
      known: { units: ['p  – ', 'q  – ', `a ${Y2} – `], successions: [`create ${Y2}`] },
    },
    {
      name: 'what children did after the known event of their area, or under a level that can hold them',
      units: [
        unit('d', { level: 'town', endedOn: Y2 }),
        unit('d', { level: 'urban-district', existsFrom: Y2 }),
        unit('a', { parentId: 'd', endedOn: Y1 }),
        unit('b', { parentId: 'd', endedOn: Y3 }),
      ],
      told: [
        succession('abolish', Y1, 'a', '', LATE),
        succession('abolish', Y3, 'b', '', LATE),
        succession('reclassify', Y2, 'd', 'd'),
      ],
      known: {
        units: [`d  – ${Y2}`, `d ${Y2} – `, 'a  – ', 'b  – '],
        successions: [`reclassify ${Y2}`],
      },
    },
    {
      name: 'what happened to a unit after it took part in something known',
      units: [
        unit('a', { endedOn: Y2 }),
        unit('a', { name: 'A', existsFrom: Y2 }),
        unit('b', { existsFrom: Y1 }),
      ],
      told: [succession('split', Y1, 'a', 'a b'), succession('rename', Y2, 'a', 'a', LATE)],
      known: { units: ['a  – ', `b ${Y1} – `], successions: [`split ${Y1}`] },
    },
    {
      name: 'what gave a part to a unit on a day on which something known carries it on',
      units: [
        unit('a'),
        unit('b', { endedOn: Y1 }),
        unit('x', { endedOn: Y1 }),
        unit('c', { existsFrom: Y1 }),
      ],
      told: [succession('merge', Y1, 'a b', 'a'), succession('split', Y1, 'x', 'a c', LATE)],
      known: { units: ['a  – ', `b  – ${Y1}`, 'x  – '], successions: [`merge ${Y1}`] },
    },
    {
      name: 'a change of level of an area that could hold a known unit before, too',
      units: [
        unit('d', { level: 'town', endedOn: Y1 }),
        unit('d', { level: 'urban-district', existsFrom: Y1 }),
        unit('a', { existsFrom: Y2, parentId: 'd' }),
      ],
      told: [succession('reclassify', Y1, 'd', 'd', LATE), succession('create', Y2, '', 'a')],
      known: { units: ['d  – ', `a ${Y2} – `], successions: [`create ${Y2}`] },
    },
    {
      name: 'a change of level of an area after a known unit came to it',
      units: [
        unit('d', { level: 'town', endedOn: Y2 }),
        unit('d', { existsFrom: Y2 }),
        unit('a', { existsFrom: Y1, endedOn: Y2, parentId: 'd' }),
      ],
      told: [
        succession('create', Y1, '', 'a'),
        succession('abolish', Y2, 'a', ''),
        succession('reclassify', Y2, 'd', 'd', LATE),
      ],
      known: {
        units: ['d  – ', `a ${Y1} – ${Y2}`],
        successions: [`create ${Y1}`, `abolish ${Y2}`],
      },
    },
    {
      name: 'the end of a unit in an area that could not hold it in the days before it began',
      units: [
        unit('d', { endedOn: Y1 }),
        unit('d', { level: 'town', existsFrom: Y1 }),
        unit('a', { existsFrom: Y1, endedOn: Y2, parentId: 'd' }),
      ],
      told: [
        succession('reclassify', Y1, 'd', 'd'),
        succession('create', Y1, '', 'a'),
        succession('abolish', Y2, 'a', '', LATE),
      ],
      known: {
        units: [`d  – ${Y1}`, `d ${Y1} – `, `a ${Y1} – `],
        successions: [`reclassify ${Y1}`, `create ${Y1}`],
      },
    },
  ])('$name', ({ units, told, known }) => {
    expect(knownOf(units, told)).toEqual(known);
    expect(knownOf(units, told, day('2026-01-01'))).toEqual({
      units: registerOf(units, told).units.map(inShort),
      successions: registerOf(units, told).successions.map(({ kind, on }) => `${kind} ${on}`),
    });
  });
});

describe('selectRegisterKnownAt keeps what is recorded late where something known needs it', () => {
  it.each([
    {
      name: 'it formed a unit that passed on, through several',
      units: [
        unit('a', { endedOn: Y1 }),
        unit('b', { existsFrom: Y1, endedOn: Y2 }),
        unit('c', { existsFrom: Y2, endedOn: Y3 }),
        unit('d', { existsFrom: Y3 }),
      ],
      told: [
        succession('rename', Y3, 'c', 'd'),
        succession('rename', Y2, 'b', 'c', LATE),
        succession('rename', Y1, 'a', 'b', LATE),
      ],
    },
    {
      name: 'it carries a unit on through another of its day',
      units: [unit('x', { endedOn: Y1 }), unit('a'), unit('b', { existsFrom: Y1 })],
      told: [succession('split', Y1, 'x', 'a b'), succession('merge', Y1, 'a x', 'a', LATE)],
    },
    {
      name: 'it carries on a unit that another of its day starts from',
      units: [unit('x'), unit('y', { endedOn: Y1 }), unit('a', { existsFrom: Y1 })],
      told: [succession('merge', Y1, 'x y', 'a'), succession('split', Y1, 'x', 'x a', LATE)],
    },
    {
      name: 'it formed the area of a known unit',
      units: [
        unit('d', { level: 'town', existsFrom: Y1 }),
        unit('a', { existsFrom: Y1, parentId: 'd' }),
      ],
      told: [succession('create', Y1, '', 'a'), succession('create', Y1, '', 'd', LATE)],
    },
    {
      name: 'it formed the area of a unit that no succession tells of',
      units: [
        unit('d', { level: 'town', existsFrom: Y1 }),
        unit('a', { existsFrom: Y2, parentId: 'd' }),
      ],
      told: [succession('create', Y1, '', 'd', LATE)],
    },
    {
      name: 'it formed the area into which a known unit comes without being told',
      units: [
        unit('d', { level: 'town', existsFrom: Y1 }),
        unit('a', { endedOn: Y2 }),
        unit('a', { existsFrom: Y2, parentId: 'd' }),
      ],
      told: [succession('create', Y1, '', 'd', LATE)],
    },
    {
      name: 'it formed the area of a later record of a unit that is known by its formation',
      units: [
        unit('d', { level: 'town', existsFrom: Y1 }),
        unit('a', { existsFrom: Y1, endedOn: Y2 }),
        unit('a', { existsFrom: Y2, parentId: 'd' }),
      ],
      told: [succession('create', Y1, '', 'a'), succession('create', Y1, '', 'd', LATE)],
    },
    {
      name: 'it brought an area to a level that can hold a known unit',
      units: [
        unit('d', { endedOn: Y1 }),
        unit('d', { level: 'town', existsFrom: Y1 }),
        unit('a', { existsFrom: Y1, parentId: 'd' }),
      ],
      told: [succession('create', Y1, '', 'a'), succession('reclassify', Y1, 'd', 'd', LATE)],
    },
    {
      name: 'it took a unit out of an area that ended, on that day and before',
      units: [
        unit('p', { level: 'province' }),
        unit('d', { level: 'town', parentId: 'p', endedOn: Y2 }),
        unit('a', { parentId: 'd', endedOn: Y2 }),
        unit('a', { parentId: 'p', existsFrom: Y2 }),
        unit('b', { parentId: 'd', endedOn: Y1 }),
      ],
      told: [
        succession('abolish', Y2, 'd', ''),
        succession('transfer', Y2, 'a', 'a', LATE),
        succession('abolish', Y1, 'b', '', LATE),
      ],
    },
    {
      name: 'it took a unit out of an area that ended without being told',
      units: [
        unit('p', { level: 'province' }),
        unit('d', { level: 'town', parentId: 'p', endedOn: Y2 }),
        unit('a', { parentId: 'd', endedOn: Y2 }),
        unit('a', { parentId: 'p', existsFrom: Y2 }),
      ],
      told: [succession('transfer', Y2, 'a', 'a', LATE)],
    },
    {
      name: 'it took a unit out of an area that came to a level which cannot hold it',
      units: [
        unit('d', { level: 'town', endedOn: Y2 }),
        unit('d', { level: 'ward', existsFrom: Y2 }),
        unit('a', { parentId: 'd', endedOn: Y2 }),
        unit('b', { parentId: 'd', endedOn: Y1 }),
      ],
      told: [
        succession('reclassify', Y2, 'd', 'd'),
        succession('abolish', Y2, 'a', '', LATE),
        succession('abolish', Y1, 'b', '', LATE),
      ],
    },
    {
      name: 'it gives a part of one unit to another that gives one back, and both go on',
      units: [unit('a'), unit('b')],
      told: [succession('split', Y1, 'a', 'a b'), succession('split', Y1, 'b', 'b a', LATE)],
    },
    {
      name: 'it was recorded on the very day, or before it took place',
      units: [unit('a', { endedOn: '2025-12-31' }), unit('b', { endedOn: '2027-01-01' })],
      told: [
        succession('abolish', '2025-12-31', 'a', ''),
        succession('abolish', '2027-01-01', 'b', '', { recordedOn: '2025-12-31' }),
      ],
    },
  ])('$name', ({ units, told }) => {
    const register = registerOf(units, told);
    expect(selectRegisterKnownAt(register, KNOWN_AT)).toEqual(register);
  });

  it('of an area whose end no succession tells, only as far as the area is known', () => {
    const units = [
      unit('p', { level: 'province' }),
      unit('d', { level: 'town', parentId: 'p', existsFrom: Y1, endedOn: Y3 }),
      unit('a', { parentId: 'p', endedOn: Y2 }),
      unit('a', { parentId: 'd', existsFrom: Y2, endedOn: Y3 }),
      unit('a', { parentId: 'p', existsFrom: Y3 }),
    ];
    const told = [
      succession('create', Y1, '', 'd', LATE),
      succession('transfer', Y2, 'a', 'a', LATE),
      succession('transfer', Y3, 'a', 'a', LATE),
    ];
    expect(knownOf(units, told)).toEqual({ units: ['p  – ', 'a  – '], successions: [] });
  });
});

describe('the register known on a day', () => {
  it('agrees with itself, holds what was recorded, and is known on that day already', () => {
    fc.assert(
      fc.property(registerCase(), fc.nat(2000), ({ register }, days) => {
        const knownAt = dayAfter('2020-12-01', days);
        const known = selectRegisterKnownAt(register, knownAt);
        expect(parseUnitRegister(known).ok).toBe(true);
        expect(known).toStrictEqual(JSON.parse(JSON.stringify(known)));
        expect(selectRegisterKnownAt(known, knownAt)).toEqual(known);
        const isRecorded = ({ on, recordedOn = on }: Succession) => recordedOn <= knownAt;
        const isKept = (told: Succession) => known.successions.includes(told);
        expect(register.successions.filter(isRecorded).every(isKept)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('is the whole register once everything is recorded', () => {
    fc.assert(
      fc.property(registerCase(), ({ register }) => {
        const days = register.successions.map(({ on, recordedOn = on }) => recordedOn).sort();
        const lastDay = days.at(-1) ?? day('2021-01-01');
        expect(selectRegisterKnownAt(register, lastDay)).toEqual(register);
      }),
      { numRuns: 25 },
    );
  });

  it('only ever grows in what it tells', () => {
    fc.assert(
      fc.property(registerCase(), fc.nat(1000), fc.nat(1000), ({ register }, days, more) => {
        const earlier = selectRegisterKnownAt(register, dayAfter('2020-12-01', days));
        const later = selectRegisterKnownAt(register, dayAfter('2020-12-01', days + more));
        const isKept = (told: Succession) => later.successions.includes(told);
        expect(earlier.successions.every(isKept)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
