import { quote } from '../../../foundation/text/quote';
import type { IssueRemedies } from '../../issue-texts';

/** Remedies for header issues. */
export const headerRemedies: IssueRemedies<'header'> = {
  'header/unknown': ({ nearest }) =>
    nearest === undefined
      ? 'Use a known header, map this one with the option headers, or skip it with ignoredHeaders.'
      : `Write ${quote(nearest)}, map the header with the option headers, or skip it with ignoredHeaders.`,
  'header/unknown-field': ({ nearest }) =>
    nearest === undefined
      ? 'Map the header to one of the fields that exist.'
      : `Write ${quote(nearest)} in the option headers.`,
  'header/ambiguous': () => 'Use another known header for the column you mean.',
  'header/repeated': () => 'Keep one of the two columns.',
  'header/no-yes-or-no': () =>
    'Name a criterion, a part of one or a gate that is answered with met or not met, by its address or a header of its column.',
  'header/yes-both-ways': () => 'Keep the entry that is right.',
};
