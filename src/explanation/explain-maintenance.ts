import type { Locale } from '../foundation/text/locale';
import type { UndeterminedReason } from '../recognition/verdict';
import type { MaintenanceDecision } from '../standing/decide-maintenance';
import { explainVerdict } from './explain-verdict';
import { formatNumber } from './format';
import { wordsOf } from './words-of';

/**
 * Explains what follows from a yearly review: the title kept or not, by which results, what is open, and which paper would settle it.
 *
 * @param decision - what follows, from `decideMaintenance`
 * @param locale - the language
 * @returns one or two sentences
 * @category Explanation
 * @example
 * ```ts
 * import { checkAssessment, decideMaintenance, evaluateAssessment, orThrow, parsePlainDate } from 'model-ward-rules';
 * import { explainMaintenance } from 'model-ward-rules/explanation';
 * import { khueTrung202403, maintenanceNotPublished, modelWardPolice20 } from 'model-ward-rules/published';
 *
 * const assessment = orThrow(checkAssessment(khueTrung202403.assessment, [modelWardPolice20]), console.warn);
 * const asOf = orThrow(parsePlainDate('2024-12-31'));
 * const decision = decideMaintenance(evaluateAssessment(assessment, { asOf }), maintenanceNotPublished);
 * console.log(explainMaintenance(decision, 'en'));
 * // It is open whether the title is maintained: no published rule on what follows; a decision of the authority on what follows from the review of 2024 would settle it. Not eligible: 19 of 20 criteria met.
 * ```
 */
export function explainMaintenance(
  { outcome, reason, repairDays, verdict }: MaintenanceDecision,
  locale: Locale,
): string {
  const phrases = wordsOf(locale).standing;
  const words = verdict.basis === 'projected' ? phrases.projectedMaintenance : phrases.maintenance;
  const asides = [
    ...(repairDays === undefined ? [] : [phrases.repairDays(formatNumber(repairDays, locale))]),
    ...(reason === 'no-published-rule' ? [phrases.noPublishedRule] : []),
  ];
  // What leaves the verdict itself open is said in its own sentence.
  const isOpenAlone = outcome === 'undetermined' && verdict.outcome !== 'undetermined';
  const papers = isOpenAlone ? [paperFor(reason, verdict.assessmentYear, locale)] : [];
  const head = [words[outcome], [...asides, ...papers].join('; ')].filter(Boolean).join(': ');
  return `${head}. ${explainVerdict(verdict, locale)}`;
}

/** The paper that settles what follows from a review, where the verdict on it does not say so. */
function paperFor(reason: MaintenanceDecision['reason'], year: number, locale: Locale): string {
  const { standing, verdict } = wordsOf(locale);
  return reason === 'no-published-rule'
    ? standing.settledBy['failed-review'](year)
    : verdict.settledBy[reason as UndeterminedReason];
}
