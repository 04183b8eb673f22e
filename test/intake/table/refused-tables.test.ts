import {
  orThrow,
  type Programme,
  parseProgramme,
  plainDate,
  reportProgramme,
} from 'model-ward-rules';
import { explainIssue } from 'model-ward-rules/explanation';
import {
  addRefusedRows,
  exportReportRows,
  type RowReport,
  readAreaSummaryRows,
  readAssessmentRows,
  readHistoryRows,
  readScoreRows,
  readUnitListRows,
  readUnitRegisterRows,
} from 'model-ward-rules/intake';
import {
  allMustBeMet,
  criteriaSetCatalogue,
  maintenanceNotPublished,
  modelWardPolice20,
} from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';

const scheme = {
  id: 'example',
  revision: 1,
  method: { kind: 'awarded', points: [] },
  ranks: [],
} as never;

const read = (rows: unknown) =>
  readAssessmentRows(rows, { criteriaSets: criteriaSetCatalogue, basis: 'confirmed' });

const readers: Readonly<Record<string, (rows: unknown) => RowReport<unknown>>> = {
  readAssessmentRows: read,
  readHistoryRows: (rows) => readHistoryRows(rows),
  readScoreRows: (rows) =>
    readScoreRows(rows, { scheme, criteriaSet: modelWardPolice20, assessmentYear: 2024 }),
  readAreaSummaryRows: (rows) =>
    readAreaSummaryRows(rows, { counted: 'recognised', assessmentYear: 2024 }).rows,
  readUnitListRows: (rows) => readUnitListRows(rows).rows,
  'readUnitRegisterRows, units': (rows) => readUnitRegisterRows({ units: rows }).units,
  'readUnitRegisterRows, successions': (rows) =>
    readUnitRegisterRows({ units: [], successions: rows }).successions,
};

const refusedTables: Readonly<Record<string, unknown>> = {
  'an empty file': [],
  'blank rows': [['', null], []],
  null: null,
  'a text': 'unitId;Năm',
  'no list': { unitId: 'a' },
  'a header that nobody knows': [['ward-1', 'abc', 'def']],
  'a header with a column that nobody knows': [['unitId', 'Ngôi sao']],
};

const each = Object.entries(readers).flatMap(([name, read]) =>
  Object.entries(refusedTables).map(([what, rows]) => [name, what, read, rows] as const),
);

describe('a table that is refused as a whole', () => {
  it.each(each)('%s says of %s why, though no row could say it', (_, __, read, rows) => {
    const { tableErrors, issues, accepted, rejected } = read(rows);
    expect([accepted, rejected]).toEqual([[], []]);
    expect(tableErrors.length).toBeGreaterThan(0);
    expect(issues).toEqual(expect.arrayContaining([...tableErrors]));
    expect(tableErrors.map(({ issue }) => issue.severity)).not.toContain('warning');
  });

  it('has its errors with its rows too, where rows came', () => {
    const rows = [
      ['unitId', 'Ngôi sao'],
      ['a', 1],
      ['b', 2],
    ];
    for (const read of Object.values(readers)) {
      const { tableErrors, rejected } = read(rows);
      expect(tableErrors.length).toBeGreaterThan(0);
      expect(rejected.map(({ issues }) => issues)).toEqual([tableErrors, tableErrors]);
    }
  });

  it('is none where each row was read for itself', () => {
    const rows = [
      ['unitId', 'Năm', 'Bộ tiêu chí', 'Số tiêu chí đạt'],
      ['a', 2024, 'model-ward-police-20', '21/20'],
    ];
    const { tableErrors, rejected } = read(rows);
    expect([tableErrors, rejected.length]).toEqual([[], 1]);
  });
});

const programmeOf = (assessments: readonly unknown[] = []): Programme =>
  orThrow(
    parseProgramme({
      register: {
        units: [
          { id: 'a', name: 'A', level: 'ward' },
          { id: 'b', name: 'B', level: 'ward' },
        ],
        successions: [],
      },
      recognitionPolicy: allMustBeMet,
      maintenancePolicy: maintenanceNotPublished,
      criteriaSets: criteriaSetCatalogue,
      assessments,
      histories: [],
      targets: [],
    }),
  );
const asOf = plainDate('2024-12-31');
const withRows = (rows: unknown): Programme => {
  const report = read(rows);
  const programme = programmeOf(report.accepted.map(({ value }) => value));
  return addRefusedRows(programme, 'assessments', report);
};
const header = ['unitId', 'Năm', 'Bộ tiêu chí', 'Số tiêu chí đạt'];
const row = (unitId: string, year: number, tally: string) => [
  ...[unitId, year, 'model-ward-police-20', tally],
];

describe('addRefusedRows', () => {
  it.each(Object.entries(refusedTables))('counts as one refusal: %s', (_, rows) => {
    const { intake } = withRows(rows);
    const assessments = { list: 'assessments', receivedCount: 1, usedCount: 0, refusedCount: 1 };
    expect(intake.lists[1]).toEqual(assessments);
    expect(intake.refusals.map(({ list, position }) => [list, position])).toEqual([
      ['assessments', 0],
    ]);
    expect(intake.refusals[0]?.issues.map(({ code }) => code)).toEqual(
      read(rows).tableErrors.map(({ issue }) => issue.code),
    );
    expect(intake.refusals[0]?.issues.every(({ path }) => path[0] === 'assessments')).toBe(true);
  });

  it('counts rows, and not the table again, where rows came', () => {
    const { intake } = withRows([
      ['unitId', 'Ngôi sao'],
      ['a', 1],
      ['b', 2],
    ]);
    expect(intake.lists[1]).toMatchObject({ receivedCount: 2, refusedCount: 2 });
    expect(intake.refusals.map(({ position }) => position)).toEqual([0, 1]);
  });

  it('keeps the warning that a table has no rows, and leaves those of rows to their entries', () => {
    expect(withRows([header]).intake.warnings.map(({ code, path }) => [code, path])).toEqual([
      ['table/no-rows', ['assessments']],
    ]);
    const total = withRows([header, row('a', 2024, '20/20'), ['Tổng cộng', '', '', '']]);
    expect(total.intake.warnings.map(({ code }) => code)).toEqual(['assessment/no-day']);
  });
});

describe('the account in the workbook of a report', () => {
  const tablesOf = (rows: unknown, options = {}) =>
    exportReportRows(reportProgramme(withRows(rows), { asOf }), { locale: 'vi', ...options });

  it('shows a file that was empty', () => {
    const { account } = tablesOf([], { explain: explainIssue });
    expect(account.slice(1).map((cells) => [cells[0], cells[1], cells[7], cells[8]])).toEqual([
      ['Kết quả đánh giá', null, 'Bị từ chối', 'Bảng không có dòng tiêu đề.'],
    ]);
  });

  it('names rows and entries that were refused, what does not count, and warnings', () => {
    const { account } = tablesOf(
      [header, row('a', 2024, '20/20'), row('b', 2023, '20/20'), row('b', 2024, '21/20')],
      { locale: 'en', withCodes: true },
    );
    expect(account).toEqual([
      [
        ...['List', 'List (code)', 'Number in the list', 'Row of the sheet', 'Where', 'Unit ID'],
        ...['Name', 'Year', 'What became of it', 'What became of it (code)', 'Why', 'Why (code)'],
      ],
      [
        ...['Assessments', 'assessments', null, 4, 'Số tiêu chí đạt', null, null, null],
        ...['Refused', 'refused', expect.any(String), 'tally/over-count'],
      ],
      [
        ...['Assessments', 'assessments', 2, null, null, 'b', 'B', 2023],
        ...['Not counted', 'not-counted', 'For an earlier year', 'earlier-year'],
      ],
      [
        ...['Assessments', 'assessments', null, null, null, null, null, null],
        ...['To be looked at', 'warning', expect.any(String), 'assessment/no-day'],
      ],
    ]);
  });

  it('says where in an entry a fault is, and in which row of the header', () => {
    const programme = programmeOf([{ unitId: 'a' }]);
    const { account } = exportReportRows(
      reportProgramme(
        addRefusedRows(programme, 'histories', readHistoryRows([['unitId', 'Ngôi sao']])),
        { asOf },
      ),
      { locale: 'vi' },
    );
    const places = account.slice(1).map((cells) => cells.slice(0, 4).join('|'));
    expect(places).toContain('Kết quả đánh giá|1||assessmentYear');
    expect(places).toContain('Quyết định||1|Ngôi sao');
  });

  it('names the part of the programme a warning is about, where it is no list', () => {
    const given = {
      register: { units: [{ id: 'a', name: 'A', level: 'ward' }], successions: [] },
      recognitionPolicy: {
        ...allMustBeMet,
        rule: { kind: 'share-met', bound: 'at-least', percent: 0.9 },
      },
      maintenancePolicy: maintenanceNotPublished,
      criteriaSets: criteriaSetCatalogue,
      assessments: [null],
      histories: [],
      targets: [],
    };
    const report = reportProgramme(orThrow(parseProgramme(given)), { asOf });
    const placesIn = (locale: 'vi' | 'en') =>
      exportReportRows(report, { locale })
        .account.slice(1)
        .map((cells) => cells.slice(0, 4));
    expect(placesIn('vi')).toEqual([
      ['Kết quả đánh giá', 1, null, null],
      ['Quy tắc công nhận', null, null, 'rule.percent'],
    ]);
    expect(placesIn('en')).toEqual([
      ['Assessments', 1, null, null],
      ['Recognition policy', null, null, 'rule.percent'],
    ]);
  });

  it.each(['register', 'recognitionPolicy', 'maintenancePolicy', 'stageLadder'] as const)(
    'has a name for %s',
    (part) => {
      const report = reportProgramme(programmeOf([]), { asOf });
      const warning = {
        code: 'input/hostile',
        severity: 'warning',
        path: [part],
        params: {},
        message: '-',
      };
      const told = { ...report, intake: { ...report.intake, warnings: [warning] } };
      for (const locale of ['vi', 'en'] as const) {
        const [, cells] = exportReportRows(told as never, { locale }).account;
        expect(cells?.[0]).toEqual(expect.any(String));
        expect(cells?.slice(1, 4)).toEqual([null, null, null]);
      }
    },
  );

  it('says issues in English where nothing else says them', () => {
    const [, first] = tablesOf([]).account;
    const [refusal] = withRows([]).intake.refusals;
    expect(first?.at(-1)).toBe(refusal?.issues[0]?.message);
  });
});
