import type { RowReport } from 'model-ward-rules/intake';

/** Every issue in short: row, column, code. */
export const told = ({ issues }: Pick<RowReport<unknown>, 'issues'>): readonly string[] =>
  issues.map(({ rowNumber, columnName, issue }) =>
    [rowNumber ?? '', columnName ?? '', issue.code].join('|'),
  );
