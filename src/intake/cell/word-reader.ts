import { inputIssue } from '../../foundation/issue/kinds/input';
import { accepted, type Result, refused, refusedFor } from '../../foundation/issue/result';
import { textFaultsOf } from '../text/text-faults';
import { textKey } from '../text/text-key';
import type { Cell } from './cell';
import { contentOf } from './content-of';

/** The fixed ways to write each of a few words. */
export type FixedWords<Word extends string> = Readonly<Record<Word, readonly string[]>>;

/** Makes the reader of a cell that holds one of a few words; every word may also stand as itself. */
export function wordReader<Word extends string>(
  words: FixedWords<Word>,
): (cell: Cell) => Result<Word | undefined> {
  const entries = Object.entries(words) as [Word, readonly string[]][];
  const expected = entries.flatMap(([word, texts]) => [word, ...texts]);
  const byKey = new Map<string, Word>(
    entries.flatMap(([word, texts]) => [word, ...texts].map((text) => [textKey(text), word])),
  );
  return (cell) => {
    const written = contentOf(cell);
    if (written === undefined) return accepted(undefined);
    const received = String(written);
    const word = byKey.get(textKey(received));
    if (word !== undefined) return accepted(word);
    const faults = textFaultsOf(received, []);
    return faults.length > 0
      ? refusedFor(faults)
      : refused(inputIssue('input/not-one-of', [], { expected, received }));
  };
}
