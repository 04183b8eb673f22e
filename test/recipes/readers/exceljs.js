import ExcelJS from 'exceljs';

export async function readWorkbook(file) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(file);
  const [sheet] = workbook.worksheets;
  const rows = [];
  const hiddenRows = [];
  // Blank rows too, so that the numbers of rows are those of the sheet.
  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    rows.push(
      Array.from({ length: sheet.columnCount }, (_, at) => cellOf(row.getCell(at + 1).value)),
    );
    if (row.hidden) hiddenRows.push(number);
  });
  return { rows, hiddenRows };
}

// What is not listed here stays an object, which is refused: a formula without a result, for one.
function cellOf(value) {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (value?.result !== undefined) return cellOf(value.result);
  if (value?.richText !== undefined) return value.richText.map(({ text }) => text).join('');
  if (value?.hyperlink !== undefined) return cellOf(value.text);
  return value?.error ?? value;
}
