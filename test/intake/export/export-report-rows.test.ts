import { orThrow, parseProgramme, plainDate, reportProgramme } from 'model-ward-rules';
import { type ExportedRows, exportReportRows, type ReportTables } from 'model-ward-rules/intake';
import {
  allMustBeMet,
  cityShare2025,
  criteriaSetCatalogue,
  maintenanceNotPublished,
} from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';

const tally = (unitId: string, set: 20 | 22, metCount: number, given: object = {}) => ({
  unitId,
  assessmentYear: 2024,
  criteriaSet: { id: `model-ward-police-${set}` },
  basis: 'confirmed',
  results: { kind: 'tally', metCount, criteriaCount: set },
  ...given,
});

// A made-up city of three wards.
const report = reportProgramme(
  orThrow(
    parseProgramme({
      register: {
        units: [
          { id: 'c', code: '79', name: '=C', level: 'centrally-run-city' },
          { id: 'a', code: '00001', name: 'A', level: 'ward', parentId: 'c' },
          { id: 'b', name: 'B', level: 'ward', parentId: 'c' },
          { id: 'd', name: 'D', level: 'ward' },
          { id: 'e', name: 'E', level: 'centrally-run-city' },
        ],
        successions: [],
      },
      recognitionPolicy: allMustBeMet,
      maintenancePolicy: maintenanceNotPublished,
      criteriaSets: criteriaSetCatalogue,
      assessments: [
        tally('a', 20, 20),
        tally('d', 22, 22, { basis: 'projected' }),
        tally('d', 22, 21),
        tally('a', 20, 3, { assessmentYear: 2023 }),
        tally('b', 20, 18, {
          results: {
            kind: 'tally',
            metCount: 17,
            criteriaCount: 20,
            unmetCriterionIds: ['criterion-6'],
          },
        }),
      ],
      histories: [
        {
          unitId: 'a',
          events: [
            { kind: 'registered', id: '1', on: '2024-01-10', forYear: 2024 },
            { kind: 'recognised', id: '2', on: '2024-12-20', forYear: 2024 },
          ],
        },
      ],
      targets: [
        {
          target: cityShare2025,
          counting: { count: 'eligible', among: 'all' },
          areaIds: ['c', 'e'],
        },
      ],
    }),
  ),
  { asOf: plainDate('2024-12-31') },
);

const _ = undefined;

/** The tables with the codes in place of the words beside them. */
function codesIn({ units, areas, targets }: ReportTables): Omit<ReportTables, 'account'> {
  const codesOf = (rows: ExportedRows): ExportedRows => {
    const header = rows[0] as readonly string[];
    const hasCodes = (column: number) => header[column + 1] === `${header[column]} (code)`;
    return rows.map((row) =>
      row
        .filter((_cell, column) => !hasCodes(column))
        .map((cell) => (typeof cell === 'string' ? cell.replace(/ \(code\)$/, '') : cell)),
    );
  };
  return { units: codesOf(units), areas: codesOf(areas), targets: codesOf(targets) };
}

describe('the tables of a report', () => {
  const { units, areas, targets } = codesIn(
    exportReportRows(report, { locale: 'en', withCodes: true }),
  );

  it('show the units, with a column for each set and basis', () => {
    const set20 = '(model-ward-police-20@1)';
    const set22 = '(model-ward-police-22@1)';
    expect(units).toEqual([
      [
        ...['Unit ID', 'Unit code', 'Name', 'Within', 'Title', 'Because', 'Recognised on'],
        ...['For year', 'Registered', 'Kept or new', 'Built again', 'Counted as'],
        ...[`Confirmed results ${set20}`, `Unmet criteria ${set20}`],
        ...[`Confirmed results ${set22}`, `Unmet criteria ${set22}`, `Projected results ${set22}`],
      ],
      [
        ...['a', '00001', 'A', 'c', 'recognised', 'decided', '2024-12-20', 2024, 'Yes'],
        ...['new', 'No', 'confirmed; eligible', 'eligible', '', '', '', ''],
      ],
      [
        ...['b', _, 'B', 'c', 'not-recognised', 'no-decision', _, _, 'No', 'new', 'No'],
        ...[
          'confirmed; not-eligible',
          'not-eligible',
          'criterion-6; 2 criteria not named',
          '',
          '',
          '',
        ],
      ],
      [
        ...['d', _, 'D', '', 'not-recognised', 'no-decision', _, _, 'No', 'new', 'No'],
        ...[
          'projected; undetermined; assessments-disagree',
          '',
          '',
          'not-eligible',
          '1 criterion not named',
        ],
        'eligible',
      ],
    ]);
  });

  it('show the areas', () => {
    expect(areas).toEqual([
      [
        ...['Unit ID', 'Unit code', 'Name', 'Level', 'Within', 'Wards', 'Registered'],
        ...['Recognised', 'Maintained', 'Inherited', 'Suspended', 'Lapsed or revoked'],
        ...['Title undetermined', 'Confirmed results (Eligible)'],
        ...['Confirmed results (Not eligible)', 'Confirmed results (Undetermined)'],
        ...['Confirmed results (Not assessed)', 'Projected results (Eligible)'],
        ...['Projected results (Not eligible)', 'Projected results (Undetermined)'],
        'Projected results (Not assessed)',
        ...['Wards (kept)', 'Registered (kept)', 'Recognised (kept)'],
        ...['Confirmed results (Eligible, kept)', 'Projected results (Eligible, kept)'],
        ...['Wards (new)', 'Registered (new)', 'Recognised (new)'],
        ...['Confirmed results (Eligible, new)', 'Projected results (Eligible, new)'],
      ],
      [
        ...['c', '79', "'=C", 'centrally-run-city', '', 2, 1, 1, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0],
        ...[0, 0, 0, 0, 0, 0, 0, 2, 1, 1, 1, 0],
      ],
      ['e', _, 'E', 'centrally-run-city', '', ...Array.from({ length: 26 }, () => 0)],
    ]);
  });

  it('show the targets', () => {
    const head = ['city-share-2025@1'];
    expect(targets).toEqual([
      [
        ...['Target', 'Area', 'Counting', 'Due on', 'Outcome', 'Out of', 'Due'],
        ...['Reached (at least)', 'Reached (at most)', 'Missing (at least)', 'Missing (at most)'],
      ],
      [...head, 'c', 'eligible (all)', '2025-12-31', 'reached', 2, 1, 1, 1, 0, 0],
      [...head, 'e', 'eligible (all)', '2025-12-31', 'not-applicable', _, _, _, _, _, _],
    ]);
  });

  it('name the whole country, and an area that has no row by its id', () => {
    const ofCountry = report.targets.map((one) => ({
      ...one,
      areas: one.areas.map((area) => ({ ...area, areaId: null })),
    }));
    const tables = exportReportRows({ ...report, areas: [], targets: ofCountry }, { locale: 'vi' });
    expect(tables.targets[1]?.[1]).toBe('Cả nước');
    expect(tables.units[1]?.[3]).toBe('c');
  });

  it('have headers and words in Vietnamese (I24)', () => {
    const tables = exportReportRows(report, { locale: 'vi' });
    expect(tables.units[0]?.slice(4, 6)).toEqual(['Danh hiệu', 'Căn cứ']);
    expect(tables.areas[0]?.slice(5, 7)).toEqual(['Số phường', 'Đăng ký']);
    expect(tables.targets[0]?.[0]).toBe('Chỉ tiêu');
    // Names stand for areas, words for codes.
    expect(tables.units[1]?.slice(2, 14)).toEqual([
      ...['A', "'=C", 'Đang giữ danh hiệu', 'Đã có quyết định công nhận', '2024-12-20', 2024, 'Có'],
      ...['Xây dựng mới', 'Không', 'Chính thức; Đủ điều kiện', 'Đủ điều kiện', ''],
    ]);
    expect(tables.units[2]?.at(13)).toBe('criterion-6; 2 tiêu chí không nêu tên');
    expect(tables.units[3]?.at(11)).toBe(
      'Dự kiến; Chưa xác định được; Các kết quả đánh giá khác nhau',
    );
    expect(tables.areas[1]?.slice(3, 5)).toEqual(['Thành phố trực thuộc trung ương', '']);
    expect(tables.targets[1]?.slice(1, 5)).toEqual([
      ...["'=C", 'Đủ điều kiện (tất cả)', '2025-12-31', 'Hoàn thành chỉ tiêu'],
    ]);
  });
});
