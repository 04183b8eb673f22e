import Papa from 'papaparse';

export function readCsv(text) {
  const { data, errors } = Papa.parse(text, { delimiter: ';' });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join(' '));
  return data;
}
