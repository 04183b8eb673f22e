import { parse } from 'csv-parse/browser/esm/sync';
import type { Paper } from './paper';

/** Takes a text apart: JSON, a line of JSON in each line, or a table as it is pasted or saved as CSV. */
export function readText(text: string, source: string): Paper {
  const content = text.replace(/^\uFEFF/, '');
  if (/^\s*[[{]/.test(content)) return { kind: 'json', source, text: content };
  const rows = rowsOf(content, delimiterOf(content));
  return rows === undefined
    ? { kind: 'unreadable', source, why: 'not-csv' }
    : { kind: 'table', source, rows, hiddenRows: [] };
}

function rowsOf(content: string, delimiter: string): string[][] | undefined {
  // In pasted cells a quotation mark may be the letter it is.
  const quotes = delimiter === '\t' ? [{ relax_quotes: true }, { quote: null }] : [{}];
  for (const how of quotes) {
    try {
      return parse(content, { ...how, delimiter, relax_column_count: true });
    } catch {
      // The next way is tried; without one the text cannot be taken apart.
    }
  }
  return undefined;
}

/** A tab stands only between cells; a semicolon rather than a comma where the line has more of them. */
function delimiterOf(text: string): string {
  if (text.includes('\t')) return '\t';
  const [widest = ''] = text.split('\n').sort((a, b) => count(b, /[;,]/g) - count(a, /[;,]/g));
  return count(widest, /;/g) >= count(widest, /,/g) ? ';' : ',';
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
