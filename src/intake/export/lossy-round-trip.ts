import type { Issue } from '../../foundation/issue/issue';
import { tableIssue } from '../../foundation/issue/kinds/intake/table';
import { formatCanonicalJson } from '../../foundation/reading/canonical-json';

/** Says of what was given where it is not what is read back, each for itself: an export must not lose a word. */
export function readsOtherwise(
  given: readonly unknown[],
  read: readonly unknown[],
  path: Issue['path'] = [],
): readonly Issue[] {
  const left = new Set(read.map(textOf));
  return given.flatMap((one, index) =>
    left.delete(textOf(one)) ? [] : [tableIssue('table/lossy-round-trip', [...path, index], {})],
  );
}

/** Equal for equal data; what has no such text equals nothing. */
function textOf(content: unknown): unknown {
  const text = formatCanonicalJson(content);
  return text.ok ? text.value : content;
}
