import { parse } from 'csv-parse/sync';

export const readCsv = (text) =>
  parse(text, { delimiter: ';', bom: true, relax_column_count: true });
