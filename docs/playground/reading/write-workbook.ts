import { strToU8, zipSync } from 'fflate';
import type { ExportedRows } from 'model-ward-rules/intake';

/** Writes a workbook with a sheet for each table; texts stay texts, so that "7/8" is no day and "001" keeps its zeros. */
export function writeWorkbook(
  tables: readonly (readonly [name: string, rows: ExportedRows])[],
): Uint8Array {
  const sheets = tables.map(([name, rows], index) => ({
    name: sheetName(name),
    rows,
    number: index + 1,
  }));
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
  return zipSync({
    '[Content_Types].xml': xml(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEETML}.sheet.main+xml"/>${sheets
        .map(
          ({ number }) =>
            `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${SHEETML}.worksheet+xml"/>`,
        )
        .join('')}</Types>`,
    ),
    '_rels/.rels': xml(
      `<Relationships xmlns="${PACKAGE}">${relation('r1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    ),
    'xl/workbook.xml': xml(
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets
        .map(
          ({ name, number }) =>
            `<sheet name="${escaped(name)}" sheetId="${number}" r:id="r${number}"/>`,
        )
        .join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': xml(
      `<Relationships xmlns="${PACKAGE}">${sheets
        .map(({ number }) => relation(`r${number}`, 'worksheet', `worksheets/sheet${number}.xml`))
        .join('')}</Relationships>`,
    ),
    ...Object.fromEntries(
      sheets.map(({ rows, number }) => [`xl/worksheets/sheet${number}.xml`, xml(sheetOf(rows))]),
    ),
  });
}

/** A spreadsheet takes no longer name, and not these marks. */
const sheetName = (name: string): string => name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31);

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEETML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const xml = (content: string): Uint8Array =>
  strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${content}`);

const sheetOf = (rows: ExportedRows): string =>
  `<worksheet xmlns="${MAIN}"><sheetData>${rows
    .map((cells, row) => {
      const written = cells.map((cell, column) => cellOf(cell, `${lettersOf(column)}${row + 1}`));
      return `<row r="${row + 1}">${written.join('')}</row>`;
    })
    .join('')}</sheetData></worksheet>`;

/** A column by its place from 0: A to Z, then AA. */
const lettersOf = (column: number): string =>
  (column < 26 ? '' : lettersOf(Math.floor(column / 26) - 1)) +
  String.fromCharCode(65 + (column % 26));

function cellOf(cell: ExportedRows[number][number], address: string): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${address}" t="b"><v>${Number(cell)}</v></c>`;
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

/** What XML cannot hold is left out, as spreadsheets do. */
const escaped = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML forbids
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
