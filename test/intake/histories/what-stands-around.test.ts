import { type HistoryTableOptions, readHistoryRows } from 'model-ward-rules/intake';
import { describe, expect, it } from 'vitest';
import { told } from '../told';

const read = (rows: unknown, options?: HistoryTableOptions) => readHistoryRows(rows, options);

/** A table with a title above its header. */
const titled = { headerRows: [2], sections: [] };

const contradicted = ['2|Ghi chú|sheet/contradicting-text'];
const noteworthy = ['2|Ghi chú|sheet/noteworthy-text'];

describe('a note beside a decision', () => {
  const notes = ['Dự kiến', 'Đã thu hồi', 'Đã hủy', 'Đã rút', 'Chưa thẩm định', 'Họp ở trụ sở'];

  it.each([
    // What grants a title is contradicted by every doubt.
    { kind: 'recognised', told: [contradicted, contradicted, contradicted, contradicted] },
    { kind: 're-recognised', told: [contradicted, contradicted, contradicted, contradicted] },
    { kind: 'maintained', told: [contradicted, contradicted, contradicted, contradicted] },
    // What takes one away may say so in other words.
    { kind: 'not-maintained', told: [contradicted, [], contradicted, contradicted] },
    { kind: 'revoked', told: [contradicted, [], contradicted, contradicted] },
    { kind: 'withdrawn', told: [contradicted, [], [], []] },
    // A registration is not established anyway: what is planned does not contradict it, the rest is worth a look.
    { kind: 'registered', told: [[], noteworthy, noteworthy, noteworthy] },
  ])('contradicts one that says $kind, or does not', ({ kind, told: expected }) => {
    const toldOf = (note: string) =>
      told(
        read([
          ['unitId', 'kind', 'on', 'forYear', 'eventId', 'Ghi chú'],
          ['w-1', kind, '2025-04-22', 2025, kind === 'withdrawn' ? 'e-1' : '', note],
        ]),
      ).filter((text) => text.includes('Ghi chú'));
    const notAppraised = kind === 'registered' ? noteworthy : contradicted;
    expect(notes.map(toldOf)).toEqual([...expected, notAppraised, []]);
  });

  it('takes nothing away from a result that is projected anyway', () => {
    const { accepted, issues } = read([
      ['unitId', 'kind', 'on', 'forYear', 'basis', 'Ghi chú'],
      ['w-1', 'assessed', '2025-04-22', 2025, 'projected', 'Dự kiến'],
    ]);
    expect(told({ issues })).toEqual([]);
    expect(accepted).toHaveLength(1);
  });

  it('is looked for in the authority, which is free text, and not in what has a meaning of its own', () => {
    const header = ['unitId', 'kind', 'on', 'forYear', 'authority', 'instrument'];
    const row = ['w-1', 'recognised', '2025-04-22', 2025];
    expect(told(read([header, [...row, 'Sở (dự kiến)', 'QĐ 1']]))).toEqual([
      '2|authority|sheet/contradicting-text',
    ]);
    expect(told(read([header, [...row, 'Sở', 'QĐ dự kiến']]))).toEqual([]);
  });
});

describe('a title above decisions', () => {
  const titles = ['Danh sách thu hồi', 'Danh sách hủy', 'Danh sách rút', 'Danh sách dự kiến'];
  const row = { unitId: 'w-1', kind: 'revoked', on: '2025-04-22' };

  const isRefusedUnder = (title: string, hasKind: boolean): boolean => {
    const { kind, ...others } = row;
    const columns = hasKind ? row : others;
    const { accepted } = read([[title], Object.keys(columns), Object.values(columns)], {
      ...titled,
      ...(hasKind ? {} : { kind: 'revoked' as const }),
    });
    return accepted.length === 0;
  };

  it('may name other kinds of decision where each row says its own', () => {
    expect(titles.map((title) => isRefusedUnder(title, true))).toEqual([false, false, false, true]);
  });

  it('may name only what the rows are where no row says it', () => {
    expect(titles.map((title) => isRefusedUnder(title, false))).toEqual([false, true, true, true]);
  });

  it.each([
    { year: 2023, expected: ['3||sheet/contradicting-text'] },
    { year: 2024, expected: [] },
    { year: 2025, expected: [] },
    { year: 2026, expected: ['3||sheet/contradicting-text'] },
  ])('may name the year of the decision or the one it is about: $year', ({ year, expected }) => {
    const report = read(
      [
        [`Danh sách năm ${year}`],
        ['unitId', 'kind', 'on', 'forYear'],
        ['w-1', 'recognised', '2025-04-22', 2024],
      ],
      titled,
    );
    expect(told(report)).toEqual(expected);
  });

  it('is not asked for the year of a decision that has none', () => {
    const report = read(
      [
        ['Danh sách năm 2023'],
        ['unitId', 'kind', 'on', 'forYear'],
        ['w-1', 'recognised', 'hôm nào', ''],
        ['w-2', 'recognised', '2023-04-22', 2023],
      ],
      titled,
    );
    expect(told(report)).toEqual(['3|on|date/format']);
  });
});

describe('a heading between decisions', () => {
  it('stands in any column where no unit can be called so', () => {
    const rows = [
      ['unitId', 'kind', 'on', 'forYear'],
      ['', 'Cụm thi đua số 1', '', ''],
      ['w-1', 'recognised', '2025-04-22', 2024],
    ];
    const report = read(rows, { sections: [] });
    expect(told(report)).toEqual(['2|kind|sheet/heading-row']);
    expect(report.accepted.map(({ rowNumbers }) => rowNumbers)).toEqual([[3]]);
  });
});
