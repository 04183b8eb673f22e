import type { Result } from '../foundation/issue/result';
import { type ParseOptions, parseWith } from '../foundation/reading/parse-with';
import type { ScoreCard } from './score-card';
import { scoreCardPlan } from './score-card.plan';

/**
 * Reads a score card from unknown input.
 *
 * @param input - anything, such as the result of `JSON.parse`
 * @param options - limits of what is read
 * @returns the card; whether it fits a scheme is for `checkScoreCard` to say
 * @issues every `input/…` code; `number/too-precise`
 * @category Scoring
 * @example
 * ```ts
 * import { orThrow, parseScoreCard } from 'model-ward-rules';
 *
 * const card = orThrow(parseScoreCard({ awarded: [{ criterionId: 'access', points: 13.75 }] }), console.warn);
 * console.log(card.awarded[0]?.points); // 13.75
 * ```
 */
export function parseScoreCard(input: unknown, options?: ParseOptions): Result<ScoreCard> {
  return parseWith(scoreCardPlan, input, options);
}
