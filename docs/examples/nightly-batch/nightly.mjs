// Judges what offices sent: node nightly.mjs <folder> <workbook> <day>. Ends with 1 where something was refused.
import ExcelJS from 'exceljs';
import { orThrow, parsePlainDate } from 'model-ward-rules';
import { exportRows } from 'model-ward-rules/intake';
import { readFolder } from './read-folder.mjs';
import { accountSheet, refusedSheet, resultsSheet } from './sheets.mjs';

const [folder, path, day] = process.argv.slice(2);
const asOf = orThrow(parsePlainDate(day), console.warn);

const files = await readFolder(folder, asOf);
const sheets = [resultsSheet(files, asOf), refusedSheet(files), accountSheet(files)];
const workbook = new ExcelJS.Workbook();
for (const { name, rows } of sheets) workbook.addWorksheet(name).addRows(exportRows(rows));
await workbook.xlsx.writeFile(path);

const [results, refused] = sheets.map(({ rows }) => rows.length - 1);
console.log(`${files.length} files: ${results} assessments judged, ${refused} things to put right`);
process.exitCode = refused === 0 ? 0 : 1;
