import { tableIssue } from '../../foundation/issue/kinds/intake/table';
import type { RowIssue } from '../../foundation/issue/row-issue';
import type { Table } from './table';

/** Says that a table holds nothing but its header: what was to be read may not have come along. */
export function noRows({ rows, unread }: Table): readonly RowIssue[] {
  return rows.length + unread.length > 0 ? [] : [{ issue: tableIssue('table/no-rows', [], {}) }];
}
