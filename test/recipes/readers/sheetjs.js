import * as XLSX from 'xlsx';

export function readWorkbook(file) {
  // Not cellDates: its days depend on the time zone. cellStyles tells which rows are hidden.
  const workbook = XLSX.read(file, { cellStyles: true });
  const sheet = workbook.Sheets[workbook.SheetNames[0]];
  for (const merged of sheet['!merges'] ?? []) fill(sheet, merged);
  for (const cell of Object.values(sheet)) {
    if (cell.t === 'e') Object.assign(cell, { t: 's', v: cell.w });
  }
  const hidden = (sheet['!rows'] ?? []).map((row, at) => (row?.hidden ? at + 1 : 0));
  return {
    rows: XLSX.utils.sheet_to_json(sheet, { header: 1, blankrows: true }),
    hiddenRows: hidden.filter((number) => number > 0),
    excelEpoch: workbook.Workbook?.WBProps?.date1904 ? 1904 : 1900,
  };
}

function fill(sheet, { s: first, e: last }) {
  const cell = sheet[XLSX.utils.encode_cell(first)];
  if (cell === undefined) return;
  for (let r = first.r; r <= last.r; r += 1) {
    for (let c = first.c; c <= last.c; c += 1)
      sheet[XLSX.utils.encode_cell({ r, c })] = { ...cell };
  }
}
