import type { CriteriaSet } from '../../criteria-set/criteria-set';
import type { AssessmentLine } from './assessment-line';
import { DEFAULT_MAX_LINE_BYTES, type LineOptions } from './line-options';
import { readLine } from './read-line';
import { type RawLine, splitLines } from './split-lines';

/**
 * Reads a file that has the JSON text of one assessment on each line (NDJSON, JSON Lines), and checks each of them.
 *
 * The lines come one by one, and no more than one is kept, so a file of any size can be read. A byte order mark, CRLF,
 * blank lines and a last line without an end are taken as they are.
 *
 * @param bytes - the file in UTF-8, or its chunks in order, cut anywhere
 * @param criteriaSets - the sets the host knows; each assessment says which one it was made against
 * @param options - limits of what is read
 * @returns each line that is not blank, with the checked assessment or why the line was refused
 * @issues `line/not-utf8`, `line/too-long`; those of `parseAssessmentJson` and `checkAssessment`;
 *   `input/too-many-issues`
 * @category Intake
 * @example
 * ```ts
 * import { readAssessmentLines } from 'model-ward-rules/intake';
 * import { criteriaSetCatalogue } from 'model-ward-rules/published';
 *
 * const line = (metCount: number) =>
 *   JSON.stringify({
 *     unitId: 'ward-1',
 *     assessmentYear: 2024,
 *     criteriaSet: { id: 'model-ward-police-20' },
 *     basis: 'confirmed',
 *     results: { kind: 'tally', metCount, criteriaCount: 20 },
 *   });
 * const bytes = new TextEncoder().encode(`${line(19)}\n${line(21)}\n`);
 * for (const { lineNumber, result } of readAssessmentLines(bytes, criteriaSetCatalogue)) {
 *   console.log(lineNumber, result.ok ? result.value.unitId : result.issues[0]?.code);
 * }
 * // 1 ward-1
 * // 2 tally/over-count
 * ```
 */
export function* readAssessmentLines(
  bytes: Uint8Array | Iterable<Uint8Array>,
  criteriaSets: readonly CriteriaSet[],
  options: LineOptions = {},
): Generator<AssessmentLine, void, undefined> {
  const { split, end } = splitLines(options.maxLineBytes ?? DEFAULT_MAX_LINE_BYTES);
  const readLines = lineReader(criteriaSets, options);
  for (const chunk of bytes instanceof Uint8Array ? [bytes] : bytes) yield* readLines(split(chunk));
  yield* readLines(end());
}

/**
 * Does what `readAssessmentLines` does with chunks that come over time, such as those of a stream.
 *
 * @param chunks - the file in UTF-8, in chunks cut anywhere
 * @param criteriaSets - the sets the host knows; each assessment says which one it was made against
 * @param options - limits of what is read
 * @returns each line that is not blank, with the checked assessment or why the line was refused
 * @issues those of `readAssessmentLines`
 * @category Intake
 * @example
 * ```ts
 * import { readAssessmentStream } from 'model-ward-rules/intake';
 * import { criteriaSetCatalogue } from 'model-ward-rules/published';
 *
 * async function countRefused(chunks: AsyncIterable<Uint8Array>): Promise<number> {
 *   let refusedCount = 0;
 *   for await (const { result } of readAssessmentStream(chunks, criteriaSetCatalogue)) {
 *     if (!result.ok) refusedCount += 1;
 *   }
 *   return refusedCount;
 * }
 * console.log(typeof countRefused); // function
 * ```
 */
export async function* readAssessmentStream(
  chunks: AsyncIterable<Uint8Array>,
  criteriaSets: readonly CriteriaSet[],
  options: LineOptions = {},
): AsyncGenerator<AssessmentLine, void, undefined> {
  const { split, end } = splitLines(options.maxLineBytes ?? DEFAULT_MAX_LINE_BYTES);
  const readLines = lineReader(criteriaSets, options);
  for await (const chunk of chunks) yield* readLines(split(chunk));
  yield* readLines(end());
}

function lineReader(criteriaSets: readonly CriteriaSet[], options: LineOptions) {
  return function* (lines: Iterable<RawLine>): Generator<AssessmentLine, void, undefined> {
    for (const line of lines) {
      const read = readLine(line, criteriaSets, options);
      if (read !== undefined) yield read;
    }
  };
}
