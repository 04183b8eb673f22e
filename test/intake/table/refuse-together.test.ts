import type { Issue } from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import type { RowIssue } from '../../../src/foundation/issue/row-issue';
import { refuseTogether } from '../../../src/intake/table/refuse-together';
import type { TableRow } from '../../../src/intake/table/table';

const row = (rowNumber: number): TableRow => ({ rowNumber, position: rowNumber - 2 }) as TableRow;
const told = (rowNumber: number, severity: Issue['severity']): RowIssue => ({
  rowNumber,
  issue: { code: `of row ${rowNumber}`, severity } as unknown as Issue,
});
const refused = (
  rows: readonly number[],
  issues: readonly RowIssue[],
  strays: readonly number[] = [],
): readonly unknown[] =>
  refuseTogether(rows.map(row), issues, strays.map(row)).map((outcome) =>
    'issues' in outcome
      ? outcome.issues.map(({ rowNumber, issue: { code, path, params } }) =>
          'rowNumbers' in (params ?? {}) ? { rowNumber, code, path, params } : code,
        )
      : outcome,
  );

describe('rows that make one thing', () => {
  it('are refused for their own errors, or for those of the others', () => {
    expect(refused([4, 2, 3], [told(4, 'error'), told(3, 'error'), told(3, 'warning')])).toEqual([
      ['of row 4'],
      [{ rowNumber: 2, code: 'table/refused-with', path: [0], params: { rowNumbers: [3, 4] } }],
      ['of row 3', 'of row 3'],
    ]);
  });

  it('keep their warnings', () => {
    expect(refused([2, 3], [told(2, 'warning'), told(3, 'error')])).toEqual([
      [
        'of row 2',
        { rowNumber: 2, code: 'table/refused-with', path: [0], params: { rowNumbers: [3] } },
      ],
      ['of row 3'],
    ]);
  });

  it('are refused for rows beside them, in the order of the sheet', () => {
    expect(refused([2, 12], [told(12, 'error')], [9, 10])).toEqual([
      [
        {
          rowNumber: 2,
          code: 'table/refused-with',
          path: [0],
          params: { rowNumbers: [9, 10, 12] },
        },
      ],
      ['of row 12'],
    ]);
  });
});
