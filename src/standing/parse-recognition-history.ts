import { type Result, resultOf } from '../foundation/issue/result';
import { type ParseOptions, parseWith } from '../foundation/reading/parse-with';
import { historyContradictionsOf } from './history-contradictions';
import type { RecognitionHistory } from './recognition-event';
import { recognitionHistoryPlan } from './recognition-event.plan';

/**
 * Reads what is on record of a unit and its title, and checks that the events agree with each other.
 *
 * @param input - anything, such as the result of `JSON.parse`
 * @param options - limits of what is read
 * @returns the history, a copy that shares nothing with the input
 * @issues every `input/…` code; `date/format`, `date/no-such-day`; `history/repeated-id`, `history/repeated-event`,
 *   `history/contradictory-decisions`, `history/before-its-year`, `history/until-order`, `history/withdraws-unknown`,
 *   `history/withdraws-withdrawal`
 * @category Standing
 * @example
 * ```ts
 * import { parseRecognitionHistory } from 'model-ward-rules';
 *
 * const parsed = parseRecognitionHistory({
 *   unitId: 'ward-1',
 *   events: [
 *     { kind: 'recognised', id: 'a', on: '2024-04-10', forYear: 2023 },
 *     { kind: 'maintained', id: 'b', on: '2025-04-22', forYear: 2024 },
 *     { kind: 'not-maintained', id: 'c', on: '2025-05-30', forYear: 2024 },
 *   ],
 * });
 * console.log(parsed.ok ? 'agrees' : parsed.issues[0]?.message);
 * // Events "b" and "c" contradict each other on 2024.
 * ```
 */
export function parseRecognitionHistory(
  input: unknown,
  options?: ParseOptions,
): Result<RecognitionHistory> {
  const parsed = parseWith(recognitionHistoryPlan, input, options);
  return parsed.ok ? resultOf(parsed.value, historyContradictionsOf(parsed.value)) : parsed;
}
