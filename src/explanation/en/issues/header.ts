import type { IssueRemedies } from '../../issue-texts';

/** Remedies for header issues. */
export const headerRemedies: IssueRemedies<'header'> = {
  'header/unknown': ({ nearest }) =>
    nearest === undefined
      ? 'Use a known header, map this one with headers, or pass it over with ignoredHeaders.'
      : `Write "${nearest}", map the header with headers, or pass it over with ignoredHeaders.`,
  'header/unknown-field': ({ nearest }) =>
    nearest === undefined
      ? 'Map the header to one of the fields that exist.'
      : `Write "${nearest}" in the option headers.`,
  'header/ambiguous': () => 'Use another of the known headers of the column that is meant.',
  'header/repeated': () => 'Keep one of the two columns.',
};
