import type { Issue } from '../../foundation/issue';
import { issueOf } from '../../foundation/issue';
import { kindOf } from '../../foundation/kind-of';
import { accepted, type Result, refused } from '../../foundation/result';
import type { Cell } from '../cell/cell';
import { isBlank } from '../cell/is-blank';

/** The name that is written in a cell; wards called by a number come as numbers. */
export function writtenIn(cell: Cell, path: Issue['path']): Result<string> {
  if (typeof cell === 'number') return accepted(String(cell));
  if (typeof cell !== 'string') {
    return refused(issueOf('input/wrong-type', path, { expected: 'text', received: kindOf(cell) }));
  }
  return isBlank(cell)
    ? refused(issueOf('input/wrong-format', path, { expected: 'visible-text', received: cell }))
    : accepted(cell);
}
