import { plainDate } from 'model-ward-rules';
import {
  type RowReport,
  readAreaSummaryRows,
  readAssessmentRows,
  readHistoryRows,
  readUnitListRows,
  readUnitRegisterRows,
} from 'model-ward-rules/intake';
import { criteriaSetCatalogue } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';

type Rows = readonly (readonly unknown[])[];

const tables: Readonly<
  Record<string, { readonly rows: Rows; read(rows: unknown): RowReport<unknown> }>
> = {
  assessments: {
    rows: [
      ['unitId', 'Năm', 'Bộ tiêu chí', 'Loại kết quả', 'Số tiêu chí đạt', 'Ngày ghi nhận'],
      ['a', 2024, 'model-ward-police-20', 'Chính thức', '20/20', '2024-12-18'],
      ['b', 2024, 'model-ward-police-20', 'Chính thức', '20/20', '2024-12-18'],
    ],
    read: (rows) =>
      readAssessmentRows(rows, {
        criteriaSets: criteriaSetCatalogue,
        assessmentYear: 2024,
        basis: 'confirmed',
        recordedOn: plainDate('2024-12-18'),
      }),
  },
  histories: {
    rows: [
      ['unitId', 'Sự kiện', 'Ngày', 'Năm', 'Số quyết định'],
      ['a', 'Công nhận', '2024-04-10', 2023, '12/QĐ'],
      ['b', 'Công nhận', '2024-04-10', 2023, '12/QĐ'],
    ],
    read: (rows) => readHistoryRows(rows),
  },
  summaries: {
    rows: [
      ['Quận', 'Tổng số phường', 'Số phường đạt'],
      ['Quận 1', 12, 9],
      ['Quận 2', 9, 3],
    ],
    read: (rows) => readAreaSummaryRows(rows, { counted: 'recognised', assessmentYear: 2024 }).rows,
  },
  units: {
    rows: [
      ['id', 'name', 'level'],
      ['a', 'A', 'Phường'],
      ['b', 'B', 'Phường'],
    ],
    read: (rows) => readUnitRegisterRows({ units: rows }).units,
  },
  'units, three levels in a row': {
    rows: [
      ['Tỉnh/TP', 'Mã TP', 'Quận/huyện', 'Mã QH', 'Phường/xã', 'Mã PX', 'Cấp'],
      ['Thành phố S', '01', 'Quận 1', '001', 'Phường A', '00001', 'Phường'],
      ['Thành phố S', '01', 'Quận 1', '001', 'Phường B', '00002', 'Phường'],
    ],
    read: (rows) => readUnitListRows(rows).rows,
  },
};

const spoilt: Readonly<Record<string, unknown>> = {
  'no number': Number.NaN,
  'a Date': new Date(0),
  'the error of a formula': '#REF!',
  'too long a text': 'x'.repeat(20_000),
};

const each = Object.entries(tables).flatMap(([name, { rows, read }]) =>
  Object.entries(spoilt).flatMap(([what, cell]) =>
    (rows[0] ?? []).map(
      (header, column) => [name, what, String(header), { rows, read, cell, column }] as const,
    ),
  ),
);

describe('a cell that is no cell is told once', () => {
  it.each(each)('%s: %s under %s', (_, __, header, { rows, read, cell, column }) => {
    const last = rows.length - 1;
    const given = rows.map((row, place) =>
      place === last ? row.map((own, at) => (at === column ? cell : own)) : row,
    );
    const { rejected } = read(given);
    const own = rejected.find(({ rowNumber }) => rowNumber === last + 1);
    const ofRow = (own?.issues ?? []).filter(({ rowNumber }) => rowNumber === last + 1);
    expect(ofRow.map(({ columnName }) => columnName)).toEqual([header]);
  });

  it('and a blank cell in the row below is still one, where rows have one head', () => {
    const { rejected, accepted } = readAssessmentRows(
      [
        ['unitId', 'Năm', 'Tiêu chí', 'Kết quả'],
        ['a', Number.NaN, 'criterion-1', 'Đạt'],
        ['a', '', 'criterion-2', 'Đạt'],
        ['a', 2024, 'criterion-3', 'Đạt'],
      ],
      {
        criteriaSets: criteriaSetCatalogue,
        criteriaSet: { id: 'model-ward-police-20' as never },
        basis: 'confirmed',
      },
    );
    expect(accepted).toEqual([]);
    const ofRow = rejected.map(({ issues }) => issues.map(({ issue }) => issue.code));
    expect(ofRow[0]).toContain('input/not-finite');
    expect(ofRow[1]).toContain('table/blank-among-filled');
  });
});
