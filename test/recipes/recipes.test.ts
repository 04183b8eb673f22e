import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import * as XLSX from 'xlsx';
import { acceptedIn, readSheet, refusedIn } from '../intake/sheets/cases';
import { readCsv as readWithCsvParse } from './readers/csv-parse.js';
import { readWorkbook as readWithExcelJs } from './readers/exceljs.js';
import { readCsv as readWithPapa } from './readers/papaparse.js';
import { readWorkbook as readWithReadExcelFile } from './readers/read-excel-file.js';
import { readWorkbook as readWithSheetJs } from './readers/sheetjs.js';
import { sampleCsv, sampleWorkbook } from './sample-sheet.js';

const file = await sampleWorkbook();
const right = [
  'ben-hoa confirmed 2024 20',
  'thuy-ly confirmed 2024 19',
  'hai-son-1 confirmed 2024 18',
];
const refused = ['5 cell/spreadsheet-error', '6 sheet/contradicting-text'];
const daysIn = ({ accepted }: ReturnType<typeof readSheet>) => [
  ...new Set(accepted.map(({ value }) => value.assessedOn)),
];

it('runs where a day of the office is another in UTC', () => {
  expect(new Date('2024-12-10T00:00:00').toISOString()).toBe('2024-12-09T17:00:00.000Z');
});

describe('I13: a recipe for each reader', () => {
  it.each([
    { reader: 'csv-parse', rows: readWithCsvParse(sampleCsv) },
    { reader: 'papaparse', rows: readWithPapa(sampleCsv) },
  ])('$reader keeps errors and both headers; fillDown fills merged cells', ({ rows }) => {
    const report = readSheet(rows, { fillDown: ['area'], dateFormat: 'dd/MM/yyyy' });
    expect(acceptedIn(report)).toEqual(right);
    expect(daysIn(report)).toEqual(['2024-12-10']);
    expect(refusedIn(report)).toEqual(refused);
  });

  it('read-excel-file takes an error for a blank: the ward is accepted with nothing known', async () => {
    const report = readSheet(await readWithReadExcelFile(file), { fillDown: ['area'] });
    expect(acceptedIn(report)).toEqual([...right, 'binh-dong-sx confirmed 2024 ']);
    expect(report.accepted[3]?.value.results).toEqual({ kind: 'by-criterion', answers: [] });
    expect(daysIn(report)).toEqual(['2024-12-10']);
    expect(refusedIn(report)).toEqual([refused[1]]);
  });

  it('exceljs keeps everything', async () => {
    const { rows, hiddenRows } = await readWithExcelJs(file);
    const report = readSheet(rows);
    expect(acceptedIn(report)).toEqual(right);
    expect(daysIn(report)).toEqual(['2024-12-10']);
    expect(refusedIn(report)).toEqual(refused);
    expect(hiddenRows).toEqual([4]);
  });

  it('exceljs: the text of a link is read, a formula without a result is refused', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('Kết quả').addRows([
      ['Quận', 'Phường', 'Số tiêu chí đạt'],
      ['Quận 1', { text: 'Bến Hòa', hyperlink: 'https://example.org/' }, '20/20'],
      ['Quận 1', 'Thủy Lý', { formula: 'A1' }],
    ]);
    const { rows } = await readWithExcelJs(Buffer.from(await workbook.xlsx.writeBuffer()));
    const report = readSheet(rows);
    expect(acceptedIn(report)).toEqual(['ben-hoa confirmed 2024 20']);
    expect(refusedIn(report)).toEqual(['3 cell/not-plain']);
  });

  it('SheetJS keeps everything', () => {
    const { rows, hiddenRows, excelEpoch } = readWithSheetJs(file);
    const report = readSheet(rows, { excelEpoch });
    expect(acceptedIn(report)).toEqual(right);
    expect(daysIn(report)).toEqual(['2024-12-10']);
    expect(refusedIn(report)).toEqual(refused);
    expect(hiddenRows).toEqual([4]);
  });
});

describe('what the readers lose without the recipe', () => {
  const plain = (settings: XLSX.ParsingOptions) => {
    const sheet = XLSX.read(file, settings).Sheets['Kết quả'] as XLSX.WorkSheet;
    return XLSX.utils.sheet_to_json<readonly unknown[]>(sheet, { header: 1 });
  };

  it('SheetJS: with cellDates the day before; errors and merged cells are blank', () => {
    const day = plain({ cellDates: true })[1]?.[3] as Date;
    expect(day.toISOString().slice(0, 10)).toBe('2024-12-09');
    expect(plain({})[4]?.[2]).toBeUndefined();
    expect(plain({})[2]?.[0]).toBeUndefined();
  });

  it('csv-parse: with columns the first of two headers, and with it the note that contradicts', () => {
    const rows = parse(sampleCsv, { delimiter: ';', bom: true, columns: true });
    expect(rows[4]).toMatchObject({ 'Ghi chú': 'khu vực biển' });
    expect(Object.values(rows[4] as object)).not.toContain('dự kiến đạt');
  });

  it('papaparse: with header a second header is renamed', () => {
    const { data } = Papa.parse<object>(sampleCsv, { header: true });
    expect(Object.keys(data[0] as object).slice(-2)).toEqual(['Ghi chú', 'Ghi chú_1']);
  });

  it('papaparse: with dynamicTyping a code loses its zeros', () => {
    expect(Papa.parse('00001', { dynamicTyping: true }).data).toEqual([[1]]);
  });
});

it('the page shows the recipes as they are run', () => {
  const page = readFileSync('docs/how-to/readers-of-spreadsheets.md', 'utf8');
  const blocks = [...page.matchAll(/```js\n(.*?)```/gs)].map(([, code]) => code);
  const folder = 'test/recipes/readers';
  const recipes = readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
  expect(blocks.toSorted()).toEqual(recipes.toSorted());
});
