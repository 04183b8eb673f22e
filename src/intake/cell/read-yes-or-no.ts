import { statusIssue } from '../../foundation/issue/kinds/intake/status';
import { accepted, type Result, refused } from '../../foundation/issue/result';
import { keysOf, textKey } from '../text/text-key';
import type { Cell } from './cell';
import { contentOf } from './content-of';
import { readStatus } from './read-status';
import { noWords, type StatusWord, statusMarks, statusWords, yesWords } from './status-words';

/**
 * Reads a cell below a question of which a host says what "Có" answers. Where it says that something is not met, a tick may be
 * meant for either, and is refused.
 */
export function readYesOrNo(
  cell: Cell,
  yesMeans: 'met' | 'not-met',
): Result<StatusWord | undefined> {
  const written = contentOf(cell);
  if (written === undefined) return accepted(undefined);
  const key = textKey(String(written));
  if (yesKeys.has(key)) return accepted(yesMeans);
  if (noKeys.has(key)) return accepted(yesMeans === 'met' ? 'not-met' : 'met');
  if (yesMeans === 'met' || !markKeys.has(key)) return readStatus(cell);
  const words = Object.values(statusWords).flat();
  const allowed = [...yesWords, ...noWords, ...words.filter((word) => !statusMarks.includes(word))];
  return refused(statusIssue('status/unreadable', [], { received: String(written), allowed }));
}

const yesKeys: ReadonlySet<string> = /* @__PURE__ */ keysOf(yesWords);
const noKeys: ReadonlySet<string> = /* @__PURE__ */ keysOf(noWords);
const markKeys: ReadonlySet<string> = /* @__PURE__ */ keysOf(statusMarks);
