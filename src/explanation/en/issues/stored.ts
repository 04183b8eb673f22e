import { shorten } from '../../../foundation/text/quote';
import type { IssueRemedies } from '../../issue-texts';

/** Remedies for issues of stored results. */
export const storedRemedies: IssueRemedies<'stored'> = {
  'stored/no-stamp': () =>
    'Store results with toStored. For a result that was stored without it, decide again from the input.',
  'stored/other-kind': ({ kind }) =>
    `Read it with the schema of ${shorten(kind)}, or look for the row that was meant.`,
  'stored/newer-shape': ({ version }) =>
    `Read it with version ${shorten(version)} of the package or a later one.`,
  'stored/count-differs': () =>
    'Do not use the result: it was damaged or edited. Decide again from the input.',
  'stored/order-reversed': () =>
    'Do not use the result: it was damaged or edited. Decide again from the input.',
  'stored/contradiction': () =>
    'Do not use the result: it was damaged or edited. Decide again from the input.',
};
