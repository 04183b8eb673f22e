import { type Result, resultOf } from '../foundation/issue/result';
import { type ParseOptions, parseWith } from '../foundation/reading/parse-with';
import { contradictionsOf } from './contradictions';
import type { ScoringScheme } from './scoring-scheme';
import { scoringSchemePlan } from './scoring-scheme.plan';

/**
 * Reads a scoring scheme from unknown input and checks that its parts agree with each other.
 *
 * @param input - anything, such as the result of `JSON.parse`
 * @param options - limits of what is read
 * @returns the scheme; whether it suits a criteria set is for `checkScoringScheme` to say
 * @issues every `input/…` code; `number/too-precise`, `percent/too-precise`, `percent/perhaps-a-fraction` (warning);
 *   `scoring/repeated-id`, `scoring/nothing-scores`, `scoring/cut-off-kind`, `scoring/cut-off-order`,
 *   `scoring/unreachable-rank`, `bound/asks-nothing`, `scoring/condition-kind`, `scoring/condition-without-points`
 * @category Scoring
 * @example
 * ```ts
 * import { orThrow, parseScoringScheme } from 'model-ward-rules';
 *
 * const scheme = orThrow(
 *   parseScoringScheme({
 *     id: 'our-ranks',
 *     revision: 1,
 *     name: { vi: 'Xếp loại (ví dụ)' },
 *     method: { kind: 'proportion' },
 *     ranks: [
 *       { id: 'fair', title: { vi: 'Khá' }, cutOff: { kind: 'share', percent: 70 } },
 *       { id: 'good', title: { vi: 'Tốt' }, cutOff: { kind: 'share', percent: 90 } },
 *     ],
 *     provenance: { origin: 'host', sources: [] },
 *   }),
 *   console.warn,
 * );
 * console.log(scheme.ranks.length); // 2
 * ```
 */
export function parseScoringScheme(input: unknown, options?: ParseOptions): Result<ScoringScheme> {
  const parsed = parseWith(scoringSchemePlan, input, options);
  return parsed.ok ? resultOf(parsed.value, contradictionsOf(parsed.value)) : parsed;
}
