import { tableIssue } from '../../foundation/issue/kinds/intake/table';
import type { Result } from '../../foundation/issue/result';
import { refused } from '../../foundation/issue/result';

/** Refuses a cell that was read but says nothing, where a row cannot do without it. */
export function requiredCell<Value>(
  read: Result<Value | undefined>,
  headers: readonly string[],
): Result<Value> {
  if (!read.ok) return read;
  const { value, warnings } = read;
  return value === undefined
    ? refused(tableIssue('table/missing-cell', [], { expected: headers }))
    : { ok: true, value, warnings };
}
