import { textIssue } from '../../foundation/issue/kinds/intake/text';
import { accepted, type Result, refused } from '../../foundation/issue/result';
import { textKey } from '../text/text-key';
import type { Cell } from './cell';
import { contentOf } from './content-of';
import { readText } from './read-text';

/** Days from 1990 to 2099, as a spreadsheet counts them. */
const FIRST_SERIAL = 32_874;
const LAST_SERIAL = 73_050;

/** What a spreadsheet makes of "12/2024" and "12E5": a day, a month, a power of ten. */
const changed: readonly RegExp[] = [
  /^\d+(?:[.,]\d+)?e[+-]?\d+$/,
  /^\d{4}-\d{1,2}-\d{1,2}(?!\d)/,
  /^\d{1,2}([/.-])\d{1,2}\1\d{2,4}$/,
  /^(?:\d{1,2}-)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|thg ?\d{1,2})[ /-]\d{2,4}$/,
];

/** Reads the number of a document; one that a spreadsheet took for a number or a day is another one by now. */
export function readInstrument(cell: Cell): Result<string | undefined> {
  const written = contentOf(cell);
  if (written === undefined) return accepted(undefined);
  const received = String(written);
  if (isChanged(received)) {
    return refused(textIssue('text/changed-by-spreadsheet', [], { received }));
  }
  const text = readText(cell);
  return text.ok && /^\d+$/.test(received)
    ? { ...text, warnings: [...text.warnings, textIssue('text/bare-number', [], { received })] }
    : text;
}

function isChanged(received: string): boolean {
  const key = textKey(received);
  const number = Number(received);
  const isSerial = number >= FIRST_SERIAL && number <= LAST_SERIAL;
  return (
    isSerial ||
    !(Number.isNaN(number) || /^\d+$/.test(key)) ||
    changed.some((form) => form.test(key))
  );
}
