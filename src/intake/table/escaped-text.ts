import type { Cell } from '../cell/cell';

/**
 * Where a formula may begin: in any line of a cell, and behind a semicolon, where many spreadsheets of Vietnam begin the
 * next cell. Apostrophes in front are counted, so that each text has one escaped form and gets back from it.
 */
const FORMULA = /* @__PURE__ */ beginningOfFormula();

function beginningOfFormula(): RegExp {
  // What a program may skip before it looks for a formula: blanks, marks that are not seen, control characters.
  const skipped = '[\\p{Zs}\\p{Cf}\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*';
  // What a spreadsheet takes for the beginning of a formula, also full-width.
  // The hyphen stands last: QuickJS reads no escaped one in a class of a Unicode expression.
  const sign = '[=+@\\t\\r\\uff1d\\uff0b\\uff0d\\uff20-]';
  return new RegExp(`(^|;)('*)(?=${skipped}${sign})`, 'gmu');
}

/** Puts an apostrophe before whatever a spreadsheet might run as a formula. */
export const withEscape = (cell: Cell): Cell =>
  typeof cell === 'string' ? cell.replace(FORMULA, "$1'$2") : cell;

/** Takes off again the apostrophes that `withEscape` puts. */
export const withoutEscape = (cell: Cell): Cell =>
  typeof cell === 'string' && cell.includes("'")
    ? cell.replace(FORMULA, (_, start: string, marks: string) => start + marks.slice(1))
    : cell;
