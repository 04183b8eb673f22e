import type { ExcelEpoch } from 'model-ward-rules/intake';

/** Holds what was pasted or opened, as far as it could be taken apart. */
export type Paper = TablePaper | JsonPaper | UnreadablePaper;

/** A table: rows of cells, numbered as in the sheet. */
export interface TablePaper {
  readonly kind: 'table';
  readonly source: string;
  readonly rows: readonly (readonly unknown[])[];
  /** From which year the serial numbers of a workbook count. */
  readonly excelEpoch?: ExcelEpoch;
  /** The sheet that was read, and those that were not. */
  readonly sheet?: { readonly name: string; readonly others: readonly string[] };
  /** The rows that the workbook does not show; they are read like any other. */
  readonly hiddenRows: readonly number[];
}

/** One value, or one from each line. */
export interface JsonPaper {
  readonly kind: 'json';
  readonly source: string;
  readonly text: string;
}

/** Says why nothing could be taken from a file. */
export interface UnreadablePaper {
  readonly kind: 'unreadable';
  readonly source: string;
  readonly why: 'not-utf8' | 'not-a-workbook' | 'too-large' | 'not-csv';
}
