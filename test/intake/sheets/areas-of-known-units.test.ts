import { orThrow, parseUnitRegister, plainDate } from 'model-ward-rules';
import {
  type HistoryTableOptions,
  indexUnitNames,
  type RowReport,
  readAreaSummaryRows,
  readAssessmentRows,
  readHistoryRows,
  readScoreRows,
  type UnitNameIndex,
} from 'model-ward-rules/intake';
import { criteriaSetCatalogue } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { criteriaSet, scheme } from '../scores/made-up';
import { told } from '../told';

const ward = { id: 'w-1', code: '00001', name: 'Bến Hòa', level: 'ward' };
const moved = { id: 'w-2', name: 'Bến Lớn', level: 'ward' };

const register = orThrow(
  parseUnitRegister({
    units: [
      { id: 'p', name: 'Sông Xanh', level: 'centrally-run-city' },
      { id: 'p-2', name: 'Núi Đỏ', level: 'province' },
      { id: 'q-1', code: '001', name: 'Quận 1', level: 'urban-district', parentId: 'p' },
      { id: 'q-2', name: 'Quận 2', level: 'urban-district', parentId: 'p' },
      { ...ward, parentId: 'q-1' },
      { ...moved, parentId: 'q-1', endedOn: '2024-07-01' },
      { ...moved, parentId: 'q-2', existsFrom: '2024-07-01' },
      { id: 'w-3', name: 'Không Đâu', level: 'ward' },
    ],
    successions: [{ kind: 'transfer', on: '2024-07-01', fromIds: ['w-2'], intoIds: ['w-2'] }],
  }),
);

const asOf = plainDate('2025-12-31');
const units = indexUnitNames(register, { asOf });
const districts = indexUnitNames(register, { asOf, level: ['urban-district'] });

const event = { kind: 'recognised', on: '2025-04-22', forYear: 2024 };

const readEvents = (rows: readonly object[], options?: HistoryTableOptions) =>
  readHistoryRows(rows, { units, ...options });

describe('a unit that is known by its id or code', () => {
  it.each([
    { row: { unitId: 'w-1', area: 'Quận 1' }, expected: [] },
    { row: { unitId: 'w-1', area: 'Q.1, Sông Xanh' }, expected: [] },
    { row: { unitId: 'w-1', area: '' }, expected: [] },
    { row: { unitId: 'w-1', area: 'Quận 2' }, expected: ['2|area|unit/not-found'] },
    { row: { unitId: 'w-1', area: 'Quận 1, Quận 2' }, expected: ['2|area|unit/not-found'] },
    { row: { unitId: 'w-1', area: 'Quận 3' }, expected: ['2|area|unit/unknown-area'] },
    { row: { unitId: 'w-1', area: 'Quận 1 (dự kiến)' }, expected: ['2|area|unit/unknown-area'] },
    { row: { unitId: 'w-1', area: true }, expected: ['2|area|input/wrong-type'] },
    { row: { unitCode: '00001', area: 'Quận 1' }, expected: [] },
    { row: { unitCode: '00001', area: 'Quận 2' }, expected: ['2|area|unit/not-found'] },
    {
      row: { unitId: 'w-1', unitCode: '00001', area: 'Quận 2' },
      expected: ['2|area|unit/not-found'],
    },
    // Its id is the same wherever it was moved.
    { row: { unitId: 'w-2', area: 'Quận 1' }, expected: [] },
    { row: { unitId: 'w-2', area: 'Quận 2' }, expected: [] },
    { row: { unitId: 'w-2', area: 'Quận 1; Quận 2' }, expected: ['2|area|unit/not-found'] },
    { row: { unitId: 'w-3', area: 'Quận 1' }, expected: ['2|area|unit/not-found'] },
    // A name is looked for in the areas, which tells what is wrong once.
    {
      row: { unitId: 'w-1', ward: 'Bến Hòa', area: 'Quận 2' },
      expected: ['2|ward|unit/not-found'],
    },
  ])('stands in the areas of its row, or is refused: $row', ({ row, expected }) => {
    const report = readEvents([{ ...row, ...event }]);
    expect(told(report)).toEqual(expected);
    expect(report.accepted).toHaveLength(expected.length === 0 ? 1 : 0);
  });

  it('is told with where it stands, in the column of the area that is wrong', () => {
    const rows = [
      ['unitId', 'Tỉnh/TP', 'Quận/huyện', ...Object.keys(event)],
      ['w-1', 'Sông Xanh', 'Quận 2', ...Object.values(event)],
    ];
    const { issues } = readHistoryRows(rows, { units });
    expect(
      issues.map(({ columnName, issue: { path, params } }) => [columnName, path, params]),
    ).toEqual([
      [
        'Quận/huyện',
        [1, 2],
        {
          received: 'w-1',
          areaName: 'Sông Xanh, Quận 2',
          suggestions: [{ id: 'w-1', name: 'Bến Hòa', areaNames: ['Quận 1', 'Sông Xanh'] }],
        },
      ],
    ]);
  });

  it('is suggested once, where it stood last', () => {
    const [first] = readEvents([{ unitId: 'w-2', area: 'Núi Đỏ', ...event }]).issues;
    expect(first?.issue.params).toMatchObject({
      suggestions: [{ id: 'w-2', name: 'Bến Lớn', areaNames: ['Quận 2', 'Sông Xanh'] }],
    });
  });

  it('stands in the area of the heading above it', () => {
    const read = (heading: string) =>
      readHistoryRows(
        [['unitId', ...Object.keys(event)], [heading], ['w-1', ...Object.values(event)]],
        { units, sections: ['area'] },
      );
    expect(told(read('Quận 1'))).toEqual(['2|unitId|sheet/heading-row']);
    expect(told(read('Quận 2'))).toEqual(['2|unitId|sheet/heading-row', '3||unit/not-found']);
  });

  it('stands in the areas of its row where an option names it', () => {
    const read = (area: string) => readEvents([{ area, ...event }], { unitId: 'w-1' });
    expect(told(read('Quận 1'))).toEqual([]);
    expect(told(read('Quận 2'))).toEqual(['2|area|unit/not-found']);
  });
});

describe('the area beside an id', () => {
  const readers: Readonly<
    Record<string, (row: object, index?: UnitNameIndex) => Pick<RowReport<unknown>, 'issues'>>
  > = {
    assessments: (row, index) =>
      readAssessmentRows(
        [{ unitId: 'w-1', ...row, assessmentYear: 2024, basis: 'confirmed', tally: '20/20' }],
        {
          criteriaSets: criteriaSetCatalogue,
          criteriaSet: { id: 'model-ward-police-20', revision: 1 },
          ...(index === undefined ? {} : { units: index }),
        } as never,
      ),
    histories: (row, index) =>
      readHistoryRows(
        [{ unitId: 'w-1', ...row, ...event }],
        index === undefined ? {} : { units: index },
      ),
    scores: (row, index) =>
      readScoreRows([{ unitId: 'w-1', ...row, premises: 45 }], {
        scheme,
        criteriaSet,
        assessmentYear: 2024,
        ...(index === undefined ? {} : { units: index }),
      }),
  };

  it.each(Object.keys(readers))('holds the unit of %s, as far as a register tells', (name) => {
    const codesOf = (area: string, index?: UnitNameIndex) =>
      readers[name]?.({ area }, index).issues.map(({ issue }) => issue.code);
    expect(codesOf('Quận 1', units)).toEqual([]);
    expect(codesOf('Quận 2', units)).toEqual(['unit/not-found']);
    expect(codesOf('Quận 2')).toEqual([]);
  });

  it.each(Object.keys(readers))('is looked at for doubts in %s where no register tells', (name) => {
    const report = readers[name]?.({ area: 'Quận 1 (dự kiến)' }) ?? { issues: [] };
    expect(told(report)).toEqual(['2|area|sheet/contradicting-text']);
  });
});

describe('an area that is counted', () => {
  const read = (row: object, index?: UnitNameIndex) =>
    readAreaSummaryRows([{ ...row, unitCount: 21, recognised: 9 }], {
      counted: 'recognised',
      assessmentYear: 2024,
      ...(index === undefined ? {} : { units: index }),
    }).rows;

  it.each([
    { row: { areaId: 'q-1', within: 'Sông Xanh' }, expected: [] },
    { row: { areaId: 'q-1', within: '' }, expected: [] },
    { row: { areaId: 'q-1', within: 'Núi Đỏ' }, expected: ['2|within|unit/not-found'] },
    { row: { areaCode: '001', within: 'Núi Đỏ' }, expected: ['2|within|unit/not-found'] },
  ])('stands within what its row says, or is refused: $row', ({ row, expected }) => {
    expect(told(read(row, districts))).toEqual(expected);
  });

  it('is looked at for doubts, as what holds it is, where no register tells', () => {
    const doubtful = 'Quận 1 (dự kiến)';
    expect(told(read({ area: doubtful }))).toEqual(['2|area|sheet/contradicting-text']);
    expect(told(read({ area: 'Bến Hòa', within: doubtful }))).toEqual([
      '2|within|sheet/contradicting-text',
    ]);
  });
});
