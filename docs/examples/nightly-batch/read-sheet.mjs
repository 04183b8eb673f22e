import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';

/** Reads the rows of a CSV file with semicolons, or of the first sheet of a workbook. */
export async function readSheet(file) {
  if (file.endsWith('.csv')) {
    return parse(await readFile(file), { delimiter: ';', bom: true, relax_column_count: true });
  }
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  const [sheet] = workbook.worksheets;
  const rows = [];
  // Blank rows too, so that the numbers of rows are those of the sheet.
  sheet.eachRow({ includeEmpty: true }, (row) => {
    rows.push(
      Array.from({ length: sheet.columnCount }, (_, at) => cellOf(row.getCell(at + 1).value)),
    );
  });
  return rows;
}

// What is not listed here stays an object, which is refused: a formula without a result, for one.
function cellOf(value) {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (value?.result !== undefined) return cellOf(value.result);
  if (value?.richText !== undefined) return value.richText.map(({ text }) => text).join('');
  if (value?.hyperlink !== undefined) return cellOf(value.text);
  return value?.error ?? value;
}
