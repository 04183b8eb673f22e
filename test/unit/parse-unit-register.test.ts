import fc from 'fast-check';
import { parseUnitRegister } from 'model-ward-rules';
import { unitRegisterSchema } from 'model-ward-rules/schemas';
import { describe, expect, it } from 'vitest';
import { registerCase } from '../arbitraries/registers';
import { issuesOf } from '../issues-of';
import { succession, unit } from './registers';

const parse = (units: readonly object[], successions: readonly object[] = []) =>
  issuesOf(parseUnitRegister({ units, successions }));
const before = { endedOn: '2025-07-01' };
const after = { existsFrom: '2025-07-01' };
const ON = '2025-07-01';

describe('parseUnitRegister refuses units', () => {
  it.each([
    {
      name: 'that end on the day on which they begin, or before',
      units: [
        unit('a', { existsFrom: ON, endedOn: ON }),
        unit('b', { existsFrom: ON, endedOn: '2025-06-30' }),
      ],
      issues: ['unit/existence-order units.0.endedOn', 'unit/existence-order units.1.endedOn'],
    },
    {
      name: 'that end before they begin, and says nothing else of such a record',
      units: [
        unit('a'),
        unit('a', { existsFrom: '2025-06-30', endedOn: '2025-06-01' }),
        unit('a', { existsFrom: ON, endedOn: ON }),
        unit('a', { existsFrom: '2025-06-29', endedOn: '2025-06-29', code: '1' }),
      ],
      issues: [
        'unit/existence-order units.1.endedOn',
        'unit/existence-order units.2.endedOn',
        'unit/existence-order units.3.endedOn',
      ],
    },
    {
      name: 'that stand twice on a day under one code, which is their own',
      units: [unit('a', { code: '1' }), unit('a', { code: '1' })],
      issues: ['unit/overlap units.1.existsFrom'],
    },
    {
      name: 'that stand twice on a day',
      units: [unit('a', { existsFrom: '2025-06-30' }), unit('a', before)],
      issues: ['unit/overlap units.0.existsFrom'],
    },
    {
      name: 'that stand twice without a first day',
      units: [unit('a', before), unit('a')],
      issues: ['unit/overlap units.1.existsFrom'],
    },
    {
      name: 'that stand twice within a record that lasts longer than the one before',
      units: [
        unit('a', { existsFrom: '2021-01-01', endedOn: '2025-01-01' }),
        unit('a', { existsFrom: '2022-01-01', endedOn: '2023-01-01' }),
        unit('a', { existsFrom: '2024-01-01' }),
      ],
      issues: ['unit/overlap units.1.existsFrom', 'unit/overlap units.2.existsFrom'],
    },
    {
      name: 'that come back after a day on which they did not stand',
      units: [unit('a', { existsFrom: '2025-07-02' }), unit('a', before)],
      issues: ['unit/interrupted units.0.existsFrom'],
    },
    {
      name: 'whose parent is unknown',
      units: [unit('a', { parentId: 'd' })],
      issues: ['unit/unknown-parent units.0.parentId'],
    },
    {
      name: 'whose parent begins later',
      units: [
        unit('a', { parentId: 'd', existsFrom: '2025-06-30' }),
        unit('b', { parentId: 'd' }),
        unit('c', { parentId: 'd', ...after }),
        unit('d', { level: 'town', ...after }),
      ],
      issues: ['unit/absent-parent units.0.parentId', 'unit/absent-parent units.1.parentId'],
    },
    {
      name: 'whose parent ends earlier',
      units: [
        unit('a', { parentId: 'd', endedOn: '2025-07-02' }),
        unit('b', { parentId: 'd' }),
        unit('c', { parentId: 'd', ...before }),
        unit('d', { level: 'town', ...before }),
      ],
      successions: ['a', 'c', 'd'].map((id) =>
        succession('abolish', id === 'a' ? '2025-07-02' : ON, id, ''),
      ),
      issues: ['unit/absent-parent units.0.parentId', 'unit/absent-parent units.1.parentId'],
    },
    {
      name: 'whose parent comes to a level that cannot hold them',
      units: [
        unit('a', { parentId: 'd', existsFrom: '2020-01-01', endedOn: '2025-07-02' }),
        unit('b', { parentId: 'd', existsFrom: '2020-01-01', ...before }),
        unit('d', { level: 'town', ...before }),
        unit('d', { level: 'ward', ...after }),
      ],
      successions: [
        succession('abolish', '2025-07-02', 'a', ''),
        succession('abolish', ON, 'b', ''),
        succession('reclassify', ON, 'd', 'd'),
      ],
      issues: ['unit/parent-level units.0.parentId'],
    },
    {
      name: 'whose parent only later came to a level that can hold them',
      units: [
        unit('a', { parentId: 'd', existsFrom: '2025-06-30' }),
        unit('b', { parentId: 'd', ...after }),
        unit('d', { level: 'ward', ...before }),
        unit('d', { level: 'town', ...after }),
      ],
      issues: ['unit/parent-level units.0.parentId'],
    },
    {
      name: 'that are their own parents, in a ring',
      units: [
        unit('a', { level: 'province', parentId: 'c' }),
        unit('b', { level: 'town', parentId: 'a' }),
        unit('c', { level: 'ward', parentId: 'b' }),
        unit('d', { level: 'town', parentId: 'd' }),
      ],
      issues: ['unit/parent-level units.0.parentId', 'unit/parent-level units.3.parentId'],
    },
  ])('$name', ({ units, successions = [], issues }) => {
    expect(parse(units, successions)).toEqual(issues);
  });

  const ladder = [
    ['country'],
    ['province', 'centrally-run-city'],
    ['urban-district', 'rural-district', 'town', 'provincial-city'],
    ['ward', 'commune', 'township', 'special-zone'],
  ];
  const levels = ladder.flatMap((tier, height) => tier.map((level) => ({ level, height })));
  it('below a parent of the same tier or a lower one, and of no other', () => {
    for (const parent of levels) {
      for (const child of levels) {
        const units = [
          unit('p', { level: parent.level }),
          unit('c', { level: child.level, parentId: 'p' }),
        ];
        const isRefused = parse(units).length > 0;
        expect([parent, child, isRefused]).toEqual([parent, child, parent.height >= child.height]);
      }
    }
  });
});

describe('parseUnitRegister warns', () => {
  it.each([
    {
      name: 'of a code that two units have on one day',
      units: [
        unit('a', { code: '1', endedOn: '2025-07-02' }),
        unit('b', { code: '1', ...after }),
        unit('c', { code: '2' }),
      ],
      successions: [succession('abolish', '2025-07-02', 'a', '')],
      issues: ['unit/shared-code units.1.code'],
    },
    {
      name: 'of a unit that ends, once for all its records',
      units: [
        unit('a', before),
        unit('a', { name: 'A', ...after, endedOn: '2026-01-01' }),
        unit('b', { endedOn: '2026-01-01' }),
        unit('c', { existsFrom: '2026-01-01' }),
      ],
      successions: [succession('rename', '2026-01-01', 'b', 'c')],
      issues: ['unit/unexplained-end units.1.endedOn'],
    },
    {
      name: 'not of a code that passes to another unit, or is kept',
      units: [
        unit('a', { code: '1', ...before }),
        unit('b', { code: '1', ...after, endedOn: '2026-01-01' }),
        unit('b', { code: '1', existsFrom: '2026-01-01', name: 'B' }),
      ],
      successions: [succession('abolish', ON, 'a', '')],
      issues: [],
    },
  ])('$name', ({ units, successions = [], issues }) => {
    const result = parseUnitRegister({ units, successions });
    expect(result.ok).toBe(true);
    expect(issuesOf(result)).toEqual(issues);
  });

  it('names both places of an overlap and of a shared code', () => {
    const overlap = parseUnitRegister({
      units: [unit('b'), unit('a'), unit('a')],
      successions: [],
    });
    expect(overlap).toMatchObject({
      issues: [{ params: { id: 'a', position: 2, otherPosition: 1 } }],
    });
    const shared = [unit('b'), unit('a', { code: '1' }), unit('c', { code: '1' })];
    expect(parseUnitRegister({ units: shared, successions: [] })).toMatchObject({
      warnings: [{ params: { code: '1', position: 2, otherPosition: 1 } }],
    });
  });
});

describe('parseUnitRegister refuses successions', () => {
  const old = (...ids: readonly string[]) => ids.map((name) => unit(name, before));
  const fresh = (...ids: readonly string[]) => ids.map((name) => unit(name, after));
  const standing = (...ids: readonly string[]) => ids.map((name) => unit(name));

  it.each([
    {
      kind: 'create',
      from: '',
      into: 'x',
      wrong: [
        ['', 'x y'],
        ['', ''],
        ['a', 'x'],
      ],
    },
    {
      kind: 'merge',
      from: 'a b',
      into: 'x',
      wrong: [
        ['a', 'x'],
        ['a b', ''],
        ['a b', 'x y'],
      ],
    },
    {
      kind: 'split',
      from: 'a',
      into: 'x y',
      wrong: [
        ['a', 'x'],
        ['', 'x y'],
        ['a b', 'x y'],
      ],
    },
    {
      kind: 'abolish',
      from: 'a',
      into: '',
      wrong: [
        ['a b', ''],
        ['', ''],
        ['a', 'x'],
      ],
    },
    {
      kind: 'rename',
      from: 'a',
      into: 'x',
      wrong: [
        ['', 'x'],
        ['a', ''],
        ['a', 'x y'],
      ],
    },
    {
      kind: 'transfer',
      from: 'a',
      into: 'x',
      wrong: [
        ['a b', 'x'],
        ['a', ''],
        ['a', 'x y'],
      ],
    },
    {
      kind: 'reclassify',
      from: 'a',
      into: 'x',
      wrong: [
        ['', 'x'],
        ['a b', 'x'],
        ['a', 'x y'],
      ],
    },
  ])('of kind $kind with another number of units', ({ kind, from, into, wrong }) => {
    const units = [
      ...old('a', 'b'),
      unit('p', { level: 'province' }),
      ...['x', 'y'].map((name) => unit(name, { ...after, level: 'commune', parentId: 'p' })),
    ];
    const codes = (fromIds: string, intoIds: string) =>
      parse(units, [succession(kind, ON, fromIds, intoIds)]).filter(
        (text) => !text.startsWith('unit/'),
      );
    expect(codes(from, into)).toEqual([]);
    for (const [fromIds = '', intoIds = ''] of wrong) {
      expect(codes(fromIds, intoIds)).toEqual(['succession/unit-count successions.0.kind']);
    }
  });

  it.each([
    {
      name: 'that name a unit twice on a side',
      units: [...old('a'), ...fresh('x')],
      told: [succession('merge', ON, 'a a', 'x')],
      issues: ['succession/repeated-unit successions.0.fromIds.1'],
    },
    {
      name: 'that lead to a unit twice',
      units: [...old('a'), ...fresh('x')],
      told: [succession('split', ON, 'a', 'x x')],
      issues: ['succession/repeated-unit successions.0.intoIds.1'],
    },
    {
      name: 'of unknown units',
      units: [...old('a'), ...fresh('x')],
      told: [succession('merge', ON, 'a ?', 'x'), succession('split', ON, 'a', 'x !')],
      issues: [
        'succession/unknown-unit successions.0.fromIds.1',
        'succession/unknown-unit successions.1.intoIds.1',
      ],
    },
    {
      name: 'from units that were not there on the eve: not yet, or no longer',
      units: [...fresh('x', 'y'), unit('a', { endedOn: '2025-06-30' }), unit('b', before)],
      told: [succession('merge', ON, 'x a b', 'y')],
      issues: [
        'unit/unexplained-end units.2.endedOn',
        'succession/not-there-before successions.0.fromIds.0',
        'succession/not-there-before successions.0.fromIds.1',
      ],
    },
    {
      name: 'into units that are not there on the day: not yet, or no longer',
      units: [unit('a', before), unit('b', before), unit('x', { existsFrom: '2025-07-02' })],
      told: [succession('split', ON, 'a', 'b x')],
      issues: [
        'unit/unexplained-end units.1.endedOn',
        'succession/not-there-after successions.0.intoIds.0',
        'succession/not-there-after successions.0.intoIds.1',
      ],
    },
    {
      name: 'into a unit that stood already',
      units: [...old('a'), ...standing('b'), ...fresh('x')],
      told: [succession('split', ON, 'a', 'b x')],
      issues: ['succession/unit-already-existed successions.0.intoIds.0'],
    },
    {
      name: 'from a unit that goes on',
      units: [...standing('a'), ...old('b'), ...fresh('x')],
      told: [succession('merge', ON, 'a b', 'x')],
      issues: ['succession/unit-continues successions.0.fromIds.0'],
    },
    {
      name: 'from and into units that only a succession of another day carries on',
      units: [
        ...standing('a'),
        ...old('b', 'c'),
        ...fresh('x'),
        unit('y', { existsFrom: '2025-07-02' }),
      ],
      told: [
        succession('split', '2025-07-02', 'a', 'a y'),
        succession('merge', ON, 'a b', 'x'),
        succession('split', ON, 'c', 'a x'),
      ],
      issues: [
        'succession/unit-continues successions.1.fromIds.0',
        'succession/unit-already-existed successions.2.intoIds.0',
      ],
    },
    {
      name: 'through which two units exchange their ids',
      units: [...old('a', 'b'), ...['a', 'b'].map((name) => unit(name, { ...after, name: '-' }))],
      told: [succession('rename', ON, 'a', 'b'), succession('rename', ON, 'b', 'a')],
      issues: [
        'succession/unit-continues successions.0.fromIds.0',
        'succession/unit-already-existed successions.0.intoIds.0',
        'succession/unit-continues successions.1.fromIds.0',
        'succession/unit-already-existed successions.1.intoIds.0',
      ],
    },
    {
      name: 'through which a unit comes back as itself',
      units: [
        unit('a', { endedOn: '2021-01-01' }),
        unit('b', { existsFrom: '2021-01-01', ...before }),
        unit('a', after),
      ],
      told: [succession('rename', '2021-01-01', 'a', 'b'), succession('rename', ON, 'b', 'a')],
      issues: ['unit/interrupted units.2.existsFrom'],
    },
  ])('$name', ({ units, told, issues }) => {
    expect(parse(units, told)).toEqual(issues);
  });

  it.each([
    { kind: 'rename', difference: { name: 'A' } },
    { kind: 'transfer', difference: { parentId: 'p' } },
    { kind: 'reclassify', difference: { level: 'commune' } },
  ])('of kind $kind that change nothing of that kind', ({ kind, difference }) => {
    const others = { name: 'A', parentId: 'p', level: 'commune' };
    const changed = { name: 'a', level: 'ward', ...difference };
    const same = Object.fromEntries(Object.entries(others).filter(([key]) => !(key in difference)));
    const told = [succession(kind, ON, 'a', 'a')];
    const top = unit('p', { level: 'province' });
    expect(parse([top, unit('a', before), unit('a', { ...changed, ...after })], told)).toEqual([]);
    expect(parse([top, unit('a', before), unit('a', { ...same, ...after })], told)).toEqual([
      'succession/no-change successions.0.kind',
    ]);
  });
});

describe('parseUnitRegister says', () => {
  const messages = (units: readonly object[], told: readonly object[] = []) => {
    const result = parseUnitRegister({ units, successions: told });
    return (result.ok ? result.warnings : result.issues).map(({ message }) => message);
  };

  it.each([
    {
      units: [unit('a', { existsFrom: ON, endedOn: '2025-06-30' })],
      told: [],
      message:
        'The unit must end after it begins, but it begins on 2025-07-01 and ends on 2025-06-30.',
    },
    {
      units: [unit('a', before), unit('a', { existsFrom: '2025-07-02' })],
      told: [],
      message: 'Unit "a" ended on 2025-07-01 and reappears on 2025-07-02.',
    },
    {
      units: [unit('d', { level: 'town', ...after }), unit('a', { parentId: 'd' })],
      told: [],
      message: 'The parent "d" exists only from 2025-07-01, later than the unit.',
    },
    {
      units: [unit('a', { parentId: 'd' }), unit('d', { level: 'town', ...before })],
      told: [succession('abolish', ON, 'd', '')],
      message: 'The parent "d" ended on 2025-07-01, earlier than the unit.',
    },
    {
      units: [unit('a', { parentId: 'd' }), unit('d')],
      told: [],
      message: 'A unit of level ward cannot belong to "d", which is of level ward.',
    },
    {
      units: [unit('a', before)],
      told: [succession('merge', ON, 'a', '')],
      message: 'A succession of kind merge does not lead from 1 to 0 units.',
    },
  ])('$message', ({ units, told, message }) => {
    expect(messages(units, told)).toEqual([message]);
  });
});

describe('parseUnitRegister accepts', () => {
  it.each([
    { name: 'nothing at all', units: [], told: [] },
    {
      name: 'a district and its wards of before, and wards directly below the province since',
      units: [
        unit('p', { level: 'province' }),
        unit('d', { level: 'urban-district', parentId: 'p', ...before }),
        unit('a', { parentId: 'd', ...before }),
        unit('a', { parentId: 'p', ...after }),
      ],
      told: [succession('abolish', ON, 'd', ''), succession('transfer', ON, 'a', 'a')],
    },
    {
      name: 'a unit that splits off and later merges back',
      units: [unit('a'), unit('b', { existsFrom: '2021-01-01', ...before })],
      told: [succession('split', '2021-01-01', 'a', 'a b'), succession('merge', ON, 'a b', 'a')],
    },
    {
      name: 'parts of one unit that go to a new unit and to one that goes on',
      units: [unit('a', before), unit('b'), unit('x', after)],
      told: [succession('split', ON, 'a', 'b x'), succession('merge', ON, 'a b', 'b')],
    },
    {
      name: 'units that give parts of each other away and both go on',
      units: [unit('a'), unit('b')],
      told: [succession('split', ON, 'a', 'a b'), succession('split', ON, 'b', 'b a')],
    },
    {
      name: 'a merger heard of before it took place',
      units: [unit('a', before), unit('b')],
      told: [
        succession('merge', ON, 'a b', 'b', { recordedOn: '2025-06-16', instrument: 'No. 1' }),
      ],
    },
  ])('$name', ({ units, told }) => {
    expect(parse(units, told)).toEqual([]);
  });

  it('what it gave, and through JSON, unchanged and in its order', () => {
    fc.assert(
      fc.property(registerCase(), ({ register }) => {
        const raw: unknown = JSON.parse(JSON.stringify(register));
        expect(parseUnitRegister(raw)).toMatchObject({ ok: true, value: register });
        expect(unitRegisterSchema.safeParse(raw).success).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('issues alike whatever the order of the records', () => {
    const codes = (units: readonly object[], told: readonly object[]) =>
      parse(units, told)
        .map((text) => text.split(' ')[0])
        .sort();
    fc.assert(
      fc.property(registerCase(), fc.nat(), ({ register: { units, successions } }, place) => {
        const kept = units.filter((_, position) => position !== place % units.length);
        expect(codes([...kept].reverse(), [...successions].reverse())).toEqual(
          codes(kept, successions),
        );
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    { name: 'a level', units: [unit('a', { level: 'hamlet' })], told: [] },
    { name: 'an id', units: [unit(' a', { name: 'a' })], told: [] },
    { name: 'a code', units: [unit('a', { code: '' })], told: [] },
    { name: 'a name', units: [unit('a', { name: ' ' })], told: [] },
    { name: 'a kind', units: [], told: [succession('annex', ON, '', '')] },
    { name: 'a document', units: [], told: [succession('create', ON, '', '', { instrument: '' })] },
    { name: 'a day', units: [unit('a', { existsFrom: '2025-02-29' })], told: [] },
    { name: 'a key', units: [unit('a', { province: 'p' })], told: [] },
    {
      name: 'a side too long',
      units: [],
      told: [{ kind: 'merge', on: ON, fromIds: Array(1001).fill('a'), intoIds: [] }],
    },
  ])('nothing where it cannot read $name', ({ units, told }) => {
    const result = parseUnitRegister({ units, successions: told });
    expect(result.ok).toBe(false);
    expect(unitRegisterSchema.safeParse({ units, successions: told }).success).toBe(false);
    expect(issuesOf(result)[0]).toMatch(/^(input|date)\//);
  });
});
