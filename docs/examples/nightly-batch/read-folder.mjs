import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { judgeAssessment } from 'model-ward-rules';
import { readAssessmentRows } from 'model-ward-rules/intake';
import { allMustBeMet, criteriaSetCatalogue } from 'model-ward-rules/published';
import { readSheet } from './read-sheet.mjs';

/** What the rows need not say. */
const table = {
  criteriaSets: criteriaSetCatalogue,
  basis: 'confirmed',
  dateFormat: 'dd/MM/yyyy',
};

/** Reads and judges every CSV file and workbook of a folder, in the order of their names. */
export async function readFolder(folder, asOf) {
  const names = await readdir(folder);
  const files = [];
  for (const name of names.filter((one) => /\.(csv|xlsx)$/i.test(one)).sort()) {
    files.push({ name, ...(await readFile(join(folder, name), asOf)) });
  }
  return files;
}

/** A file that cannot be opened is told, and the others go on. */
async function readFile(path, asOf) {
  let rows;
  try {
    rows = await readSheet(path);
  } catch (error) {
    return { unreadable: error.message, judged: [], refused: [], warnings: [] };
  }
  return judgeRows(readAssessmentRows(rows, { ...table, asOf }), asOf);
}

function judgeRows({ accepted, rejected, tableErrors, issues, stats }, asOf) {
  const by = { criteriaSets: table.criteriaSets, policy: allMustBeMet, asOf };
  const results = accepted.map(({ rowNumbers, value }) => {
    const result = judgeAssessment(value, by);
    const told = result.ok ? result.warnings : result.issues;
    return { rowNumbers, result, issues: told.map((issue) => ({ issue })) };
  });
  const refusedHere = results.filter(({ result }) => !result.ok);
  return {
    stats,
    judged: results.flatMap(({ rowNumbers, result }) =>
      result.ok ? [{ rowNumbers, ...result.value }] : [],
    ),
    refused: [
      // Of an empty file, or one without a header, no row is left to say why.
      ...(rejected.length === 0 && tableErrors.length > 0
        ? [{ rowNumbers: [], issues: tableErrors }]
        : []),
      ...rejected.map((row) => ({ rowNumbers: [row.rowNumber], issues: row.issues })),
      ...refusedHere,
    ],
    warnings: [
      ...issues.filter(({ issue }) => issue.severity === 'warning'),
      ...results.flatMap(({ result, issues: told }) => (result.ok ? told : [])),
    ],
  };
}
