import type { Issue } from '../foundation/issue/issue';
import { scoreIssue } from '../foundation/issue/kinds/score';
import { type Result, refused, refusedFor, resultOf } from '../foundation/issue/result';
import { AMOUNT_DECIMALS, fromThousandths, inThousandths } from '../foundation/value/amount';
import { type CardSum, sumOfCard } from './award-points';
import { cardFaults } from './card-faults';
import type { ScoreCard } from './score-card';
import type { ScoringScheme } from './scoring-scheme';

/**
 * Checks that a score card fits a scheme, and that its printed total is what its parts add up to.
 *
 * A printed total that is the sum rounded half up to the decimals it is printed with gets a warning; the exact sum counts.
 *
 * @param card - the card, from `parseScoreCard`
 * @param scheme - the scheme, whose method is `awarded`
 * @returns the same card, when it fits
 * @issues `score/not-awarded`, `score/unknown-criterion`, `score/repeated`, `score/over-maximum`,
 *   `score/bonus-without-cap`, `score/total-rounded` (warning), `score/total-mismatch`; `input/too-many-issues`
 * @category Scoring
 * @example
 * ```ts
 * import { checkScoreCard, orThrow, parseScoringScheme } from 'model-ward-rules';
 *
 * const scheme = orThrow(
 *   parseScoringScheme({
 *     id: 'example',
 *     revision: 1,
 *     name: { vi: 'Ví dụ' },
 *     method: {
 *       kind: 'awarded',
 *       points: [
 *         { criterionId: 'publication', points: 15 },
 *         { criterionId: 'mediation', points: 10 },
 *       ],
 *     },
 *     ranks: [],
 *     provenance: { origin: 'host', sources: [] },
 *   }),
 *   console.warn,
 * );
 * const awarded = [
 *   { criterionId: 'publication', points: 13.75 },
 *   { criterionId: 'mediation', points: 9.5 },
 * ];
 * for (const printedTotal of [23.25, 23, 24]) {
 *   const checked = checkScoreCard({ awarded, printedTotal }, scheme);
 *   console.log((checked.ok ? checked.warnings : checked.issues)[0]?.code ?? 'exact');
 *   // exact
 *   // score/total-rounded
 *   // score/total-mismatch
 * }
 * ```
 */
export function checkScoreCard(card: ScoreCard, { method }: ScoringScheme): Result<ScoreCard> {
  if (method.kind !== 'awarded') return refused(scoreIssue('score/not-awarded', [], {}));
  const faults = cardFaults(card, method);
  if (faults.length > 0) return refusedFor(faults);
  return resultOf(card, totalFaults(card, sumOfCard(method, card)));
}

function totalFaults({ printedTotal }: ScoreCard, { least, most }: CardSum): readonly Issue[] {
  if (printedTotal === undefined) return [];
  const printed = inThousandths(printedTotal);
  const decimals = decimalsOf(printedTotal);
  const path = ['printedTotal'];
  if (printed < roundedHalfUp(least, decimals) || roundedHalfUp(most, decimals) < printed) {
    const bounds = { least: fromThousandths(least), most: fromThousandths(most) };
    return [scoreIssue('score/total-mismatch', path, { printed: printedTotal, ...bounds })];
  }
  // While something is open, some outcome may add up to it.
  if (least !== most || printed === least) return [];
  const params = { printed: printedTotal, sum: fromThousandths(least) };
  return [scoreIssue('score/total-rounded', path, params)];
}

/** With how many decimals an amount is written. */
const decimalsOf = (amount: number): number => (String(amount).split('.')[1] ?? '').length;

/** Rounds whole thousandths, half up. */
function roundedHalfUp(thousandths: number, decimals: number): number {
  const step = 10 ** (AMOUNT_DECIMALS - decimals);
  return Math.floor((2 * thousandths + step) / (2 * step)) * step;
}
