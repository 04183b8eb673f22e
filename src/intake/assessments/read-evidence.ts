import type { Evidence } from '../../assessment/evidence';
import { type Result, resultOf } from '../../foundation/issue/result';
import type { Cell } from '../cell/cell';
import { contentOf } from '../cell/content-of';
import { readHostId } from '../cell/read-text';

/** Reads what shows a result: the ids or titles of documents, with semicolons or line ends between them, each once. */
export function readEvidence(cell: Cell): Result<readonly Evidence[]> {
  const pieces = new Set(
    String(cell ?? '')
      .split(/[;\r\n]/)
      .map(contentOf),
  );
  const read = [...pieces].map(readHostId);
  return resultOf(
    read.flatMap((one) => (one.ok && one.value !== undefined ? [{ id: one.value }] : [])),
    read.flatMap((one) => (one.ok ? [] : one.issues)),
  );
}
