import { quote } from '../../../foundation/text/quote';
import type { IssueRemedies } from '../../issue-texts';

/** Remedies for header issues. */
export const headerRemedies: IssueRemedies<'header'> = {
  'header/unknown': ({ header, nearest, numbered }) =>
    numbered === undefined
      ? `${nearest === undefined ? 'Use a known header' : `Write ${quote(nearest)}`}, map this one to a known header with the option headers: { ${quote(header)}: "…" }, or skip it with ignoredHeaders.`
      : 'Give the criteria of the set their numbers with completeFrame, or take the id of the criterion as the header; never move a result to a criterion of another number.',
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
