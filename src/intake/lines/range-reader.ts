import { partialIssue } from '../../foundation/issue/kinds/partial';
import { notParsed } from '../../foundation/issue/not-parsed';
import { accepted, type Result, refused } from '../../foundation/issue/result';
import { isCount } from '../../foundation/value/is-count';
import { type ByteRange, lengthOf, MAX_RANGE_BYTES } from '../../partials/byte-range';
import { identityOf, type RangeQuestion } from '../../partials/identify-partial';
import type { PartialResult } from '../../partials/partial-result';
import { openRangeAccount } from './range-account';
import { type RawLine, splitLines } from './split-lines';

/** Takes the bytes of a range, as they come. */
export interface RangeReader {
  /** Takes a chunk; tells whether more is wanted. */
  take(chunk: Uint8Array): boolean;
  close(): Result<PartialResult>;
}

/** Begins to read the lines that begin in a range. The byte before it tells whether its first line does. */
export function openRange(range: ByteRange, question: RangeQuestion): RangeReader {
  const { from, until } = range;
  const identity = identityOf(question);
  const { byteLength } = identity;
  assertRange(range, byteLength);
  const base = Math.max(0, from - 1);
  const { split, end } = splitLines(identity.maxLineBytes);
  const account = openRangeAccount(range, question, identity);
  let received = base;
  let nextLine = base;

  function takeAll(lines: Iterable<RawLine>): void {
    for (const line of lines) {
      const begin = base + line.byteOffset;
      nextLine = begin + line.byteLength + 1;
      if (begin >= from) account.add(line, begin - from);
      // The next line begins behind the range.
      if (nextLine >= until) break;
    }
  }

  return {
    take(chunk) {
      received += chunk.length;
      takeAll(split(chunk));
      return nextLine < until;
    },
    close() {
      if (nextLine < until) takeAll(end());
      // A line that no line end closes is whole only at the end of the file.
      const isWhole = nextLine >= until && nextLine <= received && received <= byteLength;
      if (!isWhole && received !== byteLength) {
        return refused(
          partialIssue('partial/bytes-differ', [], { expected: byteLength, received }),
        );
      }
      return accepted({ identity, parts: [account.close()] });
    },
  };
}

function assertRange(range: ByteRange, byteLength: number): void {
  const { from, until } = range;
  const isRange =
    isCount(from, Number.MAX_SAFE_INTEGER) &&
    isCount(until, Number.MAX_SAFE_INTEGER) &&
    isCount(byteLength, Number.MAX_SAFE_INTEGER) &&
    from < until &&
    until <= byteLength &&
    lengthOf(range) <= MAX_RANGE_BYTES;
  if (!isRange) notParsed(range, 'range', 'planRanges');
}
