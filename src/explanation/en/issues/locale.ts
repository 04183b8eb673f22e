import { listOf } from '../../../foundation/text/list-of';
import type { IssueRemedies } from '../../issue-texts';

/** Remedies for locale issues. */
export const localeRemedies: IssueRemedies<'locale'> = {
  'locale/not-available': ({ locales }) => `Choose one of ${listOf(locales)}.`,
};
