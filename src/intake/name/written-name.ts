import type { Issue } from '../../foundation/issue/issue';
import { inputIssue } from '../../foundation/issue/kinds/input';
import { inputValueIssue } from '../../foundation/issue/kinds/value/input';
import { accepted, type Result, refused } from '../../foundation/issue/result';
import { kindOf } from '../../foundation/text/kind-of';
import type { Cell } from '../cell/cell';
import { isBlank } from '../cell/is-blank';

/** The name that is written in a cell; wards called by a number come as numbers. */
export function writtenIn(cell: Cell, path: Issue['path']): Result<string> {
  if (typeof cell === 'number') return accepted(String(cell));
  if (typeof cell !== 'string') {
    return refused(
      inputValueIssue('input/wrong-type', path, { expected: 'text', received: kindOf(cell) }),
    );
  }
  return isBlank(cell)
    ? refused(inputIssue('input/wrong-format', path, { expected: 'visible-text', received: cell }))
    : accepted(cell);
}
