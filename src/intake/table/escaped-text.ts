import type { Cell } from '../cell/cell';

/**
 * What a spreadsheet takes for the beginning of a formula, also full-width, in any line of a cell. Apostrophes in front
 * are escaped as well, so that each text has one escaped form and gets back from it.
 */
const FORMULA = /^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/gm;

/** Puts an apostrophe before each line of a text that a spreadsheet might run as a formula. */
export const withEscape = (cell: Cell): Cell =>
  typeof cell === 'string' ? cell.replace(FORMULA, "'$&") : cell;

/** Takes off again the apostrophes that `withEscape` puts before lines. */
export const withoutEscape = (cell: Cell): Cell =>
  typeof cell === 'string' && cell.includes("'")
    ? cell.replace(FORMULA, (found) => found.replace(/^'/, ''))
    : cell;
