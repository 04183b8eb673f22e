import type { Result } from '../../foundation/issue/result';
import type { ByteRange } from '../../partials/byte-range';
import type { RangeQuestion } from '../../partials/identify-partial';
import type { PartialResult } from '../../partials/partial-result';
import { openRange } from './range-reader';

/**
 * Counts the lines of a file that begin in a range, wherever they end: the part of one worker. Rows are packed, decided and
 * counted a few thousand at a time, so memory holds one block, the counts and, unless the host vouches for its rows, 22 bytes
 * of key a row.
 *
 * @param chunks - the file in UTF-8 from the byte before the range (from the first byte of a range that begins there), in chunks
 *   cut anywhere; what follows the last line of the range is not asked for
 * @param range - which bytes, from `planRanges`
 * @param question - what to count, the same for all ranges of a file
 * @returns the partial result of this range; refused where the bytes end too soon, or are more than the file has
 * @throws {@link InputError} where the range is no range of the file, or a day is none
 * @issues `partial/bytes-differ`; those of `readAssessmentLines` and `checkGateAnswers`, counted by code;
 *   `input/lone-surrogate`; `argument/not-parsed` (thrown)
 * @category Intake
 * @example
 * ```ts
 * import { orThrow, plainDate } from 'model-ward-rules';
 * import { countRange } from 'model-ward-rules/intake';
 * import { allMustBeMet, modelWardPolice20 } from 'model-ward-rules/published';
 *
 * const line = JSON.stringify({
 *   unitId: 'ward-1',
 *   assessmentYear: 2024,
 *   criteriaSet: { id: 'model-ward-police-20' },
 *   basis: 'confirmed',
 *   results: { kind: 'tally', metCount: 20, criteriaCount: 20 },
 * });
 * const bytes = new TextEncoder().encode(`${line}\n${line}\n`);
 * const partial = orThrow(
 *   countRange([bytes.subarray(99)], { from: 100, until: bytes.length }, {
 *     inputId: 'made-up-file',
 *     byteLength: bytes.length,
 *     criteriaSet: modelWardPolice20,
 *     policy: allMustBeMet,
 *     asOf: plainDate('2024-12-31'),
 *     groupOf: (_unitId, year) => `${year}`,
 *     groupedBy: 'year',
 *   }),
 *   console.warn,
 * );
 * console.log(partial.parts[0]?.lines.judgedCount); // 1
 * ```
 */
export function countRange(
  chunks: Iterable<Uint8Array>,
  range: ByteRange,
  question: RangeQuestion,
): Result<PartialResult> {
  const reader = openRange(range, question);
  for (const chunk of chunks) {
    if (!reader.take(chunk)) break;
  }
  return reader.close();
}

/**
 * Does what `countRange` does with chunks that come over time, such as those of a stream.
 *
 * @param chunks - the file in UTF-8 from the byte before the range, in chunks cut anywhere
 * @param range - which bytes, from `planRanges`
 * @param question - what to count, the same for all ranges of a file
 * @returns the partial result of this range; refused where the bytes end too soon, or are more than the file has
 * @throws {@link InputError} where the range is no range of the file, or a day is none
 * @issues `partial/bytes-differ`; those of `readAssessmentLines` and `checkGateAnswers`, counted by code;
 *   `input/lone-surrogate`; `argument/not-parsed` (thrown)
 * @category Intake
 * @example
 * ```ts
 * import { countRangeOfStream } from 'model-ward-rules/intake';
 *
 * console.log(typeof countRangeOfStream); // function
 * ```
 */
export async function countRangeOfStream(
  chunks: AsyncIterable<Uint8Array>,
  range: ByteRange,
  question: RangeQuestion,
): Promise<Result<PartialResult>> {
  const reader = openRange(range, question);
  for await (const chunk of chunks) {
    if (!reader.take(chunk)) break;
  }
  return reader.close();
}
