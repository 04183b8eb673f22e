import { readSheet } from 'read-excel-file/node';

export async function readWorkbook(file) {
  const rows = await readSheet(file);
  return rows.map((row) => row.map(cellOf));
}

// A day is midnight in UTC, in every time zone.
const cellOf = (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value);
