import type { Answer } from '../../assessment/answer';
import type { Issue } from '../../foundation/issue/issue';

/** An answer, and the column in which it stands, or begins. */
export interface FoundAnswer {
  readonly answer: Answer;
  readonly column: number;
  /** Those of the parts, in the order of the answer. */
  readonly parts?: readonly FoundAnswer[];
}

/** Stands for an answer to what is asked elsewhere, so that the check tells it. */
export const elsewhere = (column: number): FoundAnswer => ({
  answer: { kind: 'unknown', reason: 'not-assessed' },
  column,
});

/** Follows a path to the part it leads into, and says in which column that stands. */
export function columnIn({ column, parts = [] }: FoundAnswer, path: Issue['path']): number {
  const at = path.indexOf('parts');
  // Where no part is named, this is the name that a path begins with.
  const index = path[at + 1];
  return typeof index === 'number'
    ? columnIn(parts[index] as FoundAnswer, path.slice(at + 2))
    : column;
}
