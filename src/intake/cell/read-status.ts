import type { Issue } from '../../foundation/issue/issue';
import { statusIssue } from '../../foundation/issue/kinds/intake/status';
import { accepted, type Result, refusedFor } from '../../foundation/issue/result';
import { textFaultsOf } from '../text/text-faults';
import { keysOf, textKey } from '../text/text-key';
import type { Cell } from './cell';
import { contentOf } from './content-of';
import { noWords, type StatusWord, statusWords, ticks, yesWords } from './status-words';

/**
 * Reads a cell that says how a criterion stands, by a fixed table of Vietnamese and English words and marks.
 *
 * @param cell - the cell; the numbers 1 and 0 and the values true and false are read as met and not met
 * @returns the status; `undefined`, which is not known, where the cell is blank or holds a dash
 * @issues `status/unreadable`, `status/yes-or-no`, `text/confusable-letter`, `text/mojibake`; `input/too-many-issues`
 * @category Intake
 * @example
 * ```ts
 * import { readStatus } from 'model-ward-rules/intake';
 *
 * for (const cell of ['Đạt', 'Dự kiến đạt', '-', 'Gần đạt']) {
 *   const status = readStatus(cell);
 *   console.log(status.ok ? status.value : status.issues[0]?.code);
 * }
 * // met
 * // projected-met
 * // undefined
 * // status/unreadable
 * ```
 */
export function readStatus(cell: Cell): Result<StatusWord | undefined> {
  const written = contentOf(cell);
  if (written === undefined) return accepted(undefined);
  const received = String(written);
  const word = wordsByKey.get(textKey(received));
  return word === undefined ? refusedFor(faultsOf(received)) : accepted(word);
}

/** A word with a letter that only looks right would be shown as one of those that are allowed. */
function faultsOf(received: string): readonly Issue[] {
  const faults = textFaultsOf(received, []);
  if (faults.length > 0) return faults;
  const key = textKey(received);
  if (yesKeys.has(key) || noKeys.has(key)) {
    return [statusIssue('status/yes-or-no', [], { received })];
  }
  const allowed = Object.values(statusWords).flat();
  return [statusIssue('status/unreadable', [], { received, allowed })];
}

const wordsByKey: ReadonlyMap<string, StatusWord> = /* @__PURE__ */ byKey();

const yesKeys: ReadonlySet<string> = /* @__PURE__ */ keysOf(yesWords);
const noKeys: ReadonlySet<string> = /* @__PURE__ */ keysOf(noWords);

function byKey(): ReadonlyMap<string, StatusWord> {
  const entries = Object.entries(statusWords) as [StatusWord, readonly string[]][];
  return new Map([
    ...ticks.map((tick) => [textKey(tick), 'met'] as const),
    ...entries.flatMap(([word, texts]) => texts.map((text) => [textKey(text), word] as const)),
  ]);
}
