import type { Issue, IssueSeverity } from 'model-ward-rules';
import {
  explainIssue,
  explainRemedy,
  explainRowIssue,
  type Locale,
} from 'model-ward-rules/explanation';
import type { RowReport } from 'model-ward-rules/intake';

/** Says what is wrong, where, and what to do about it. */
export interface Fault {
  readonly severity: IssueSeverity;
  /** The row of the sheet or the line of the file; absent where it is about the whole. */
  readonly row?: number;
  readonly problem: string;
  readonly remedy: string;
}

type RowFault = RowReport<unknown>['issues'][number];

/** Tells the faults of a table: those of the whole first, then row by row, errors before warnings. */
export function faultsOfRows(
  { issues, rejected }: RowReport<unknown>,
  locale: Locale,
): readonly Fault[] {
  // What holds for the whole table stands with each refused row as well.
  const listed = new Set(issues.map(keyOf));
  const others = rejected.flatMap((row) => row.issues.filter((one) => !listed.has(keyOf(one))));
  return [...issues, ...others].map((one) => ({
    severity: one.issue.severity,
    ...(one.rowNumber === undefined ? {} : { row: one.rowNumber }),
    problem: explainRowIssue(one, locale),
    remedy: explainRemedy(one.issue, locale),
  }));
}

const keyOf = ({ rowNumber, columnName, issue }: RowFault): string =>
  JSON.stringify([rowNumber, columnName, issue.code, issue.params]);

/** Tells the faults of something read as a whole, with the way to them. */
export function faultsOfIssues(
  issues: readonly Issue[],
  locale: Locale,
  row?: number,
): readonly Fault[] {
  return issues.map((issue) => ({
    severity: issue.severity,
    ...(row === undefined ? {} : { row }),
    problem: [pathOf(issue), explainIssue(issue, locale)].filter((part) => part !== '').join(': '),
    remedy: explainRemedy(issue, locale),
  }));
}

const pathOf = ({ path }: Issue): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');
