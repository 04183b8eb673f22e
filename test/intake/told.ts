import type { RowReport } from 'model-ward-rules/intake';

/** Every issue in short: row, column, code. */
export const told = ({ issues }: Pick<RowReport<unknown>, 'issues'>): readonly string[] =>
  issues.map(({ rowNumber, columnName, issue }) =>
    [rowNumber ?? '', columnName ?? '', issue.code].join('|'),
  );

/** The same, with where each leads to and what it carries. */
export const toldWhole = ({ issues }: Pick<RowReport<unknown>, 'issues'>): readonly string[] =>
  issues.map(({ rowNumber, columnName, issue: { code, path, params } }) =>
    [rowNumber ?? '', columnName ?? '', code, JSON.stringify(path), JSON.stringify(params)].join(
      '|',
    ),
  );
