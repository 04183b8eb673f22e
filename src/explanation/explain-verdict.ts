import type { CriteriaSet } from '../criteria-set/criteria-set';
import type { CriterionStatus } from '../evaluation/criterion-status';
import type { StatusCounts } from '../evaluation/evaluation';
import { notParsed } from '../foundation/issue/not-parsed';
import type { Locale } from '../foundation/text/locale';
import type { GateFinding } from '../recognition/gate-finding';
import type { Gap, Verdict } from '../recognition/verdict';
import { explainFinding, judgementText } from './explain-finding';
import { formatNumber } from './format';
import { gateNamesText, gateNameText } from './gate-names';
import { capitalised } from './text/capitalised';
import { wordsOf } from './words-of';

/**
 * Explains a verdict: the answer, the counts or the reason behind it, and the paper that would settle one that is open.
 *
 * @param verdict - the verdict
 * @param locale - the language
 * @returns one sentence
 * @category Explanation
 * @example
 * ```ts
 * import { checkAssessment, decideEligibility, evaluateAssessment, orThrow, plainDate } from 'model-ward-rules';
 * import { explainVerdict } from 'model-ward-rules/explanation';
 * import { allMustBeMet, criteriaSetCatalogue, dienBien2022 } from 'model-ward-rules/published';
 *
 * const asOf = plainDate('2022-12-31');
 *
 * const assessment = orThrow(checkAssessment(dienBien2022.assessment, criteriaSetCatalogue), console.warn);
 * const verdict = decideEligibility(evaluateAssessment(assessment, { asOf }), allMustBeMet);
 * console.log(explainVerdict(verdict, 'vi')); // Chưa đủ điều kiện: đạt 21/22 tiêu chí.
 * ```
 */
export function explainVerdict(verdict: Verdict, locale: Locale): string {
  const { outcomes, projectedOutcomes, settledBy } = wordsOf(locale).verdict;
  const words = verdict.basis === 'projected' ? projectedOutcomes : outcomes;
  const paper = verdict.outcome === 'undetermined' ? [settledBy[verdict.reason]] : [];
  return `${words[verdict.outcome]}: ${[groundsOf(verdict, locale), ...paper].join('; ')}.`;
}

function groundsOf({ reason, counts, gates }: Verdict, locale: Locale): string {
  const { undetermined, failedGates, unknownGates } = wordsOf(locale).verdict;
  const named = (status: CriterionStatus): string =>
    gateNamesText(
      gates.filter((gate) => gate.status === status),
      locale,
    );
  switch (reason) {
    case 'no-applicable-criteria':
    case 'policy-does-not-fit':
    case 'gate-answers-do-not-fit':
      return undetermined[reason];
    case 'gate-failed':
      return failedGates(named('not-met'));
    case 'unknown-gates':
      return `${unknownGates(named('unknown'))}; ${countsText(counts, locale)}`;
    case 'rule-met':
    case 'rule-not-met':
    case 'unknown-criteria':
      return countsText(counts, locale);
    default:
      return notParsed(reason satisfies never, 'verdict', 'decideEligibility');
  }
}

/** How many criteria are met of those that apply, and which are unknown or do not apply, where there are any. */
export function countsText(counts: StatusCounts, locale: Locale): string {
  const { metCount, unknownCount, notApplicableCount } = wordsOf(locale).verdict;
  const applicableCount = counts.metCount + counts.notMetCount + counts.unknownCount;
  const met = metCount(
    formatNumber(counts.metCount, locale),
    formatNumber(applicableCount, locale),
  );
  const further = [
    { count: counts.unknownCount, said: unknownCount },
    { count: counts.notApplicableCount, said: notApplicableCount },
  ].flatMap(({ count, said }) => (count === 0 ? [] : [said(formatNumber(count, locale))]));
  return [met, ...further].join(', ');
}

/**
 * Explains what stands between a ward and the title.
 *
 * @param gap - one of the gaps of a verdict
 * @param criteriaSet - the set the ward was judged by
 * @param locale - the language
 * @returns one sentence
 * @category Explanation
 * @example
 * ```ts
 * import { checkAssessment, decideEligibility, evaluateAssessment, orThrow, plainDate } from 'model-ward-rules';
 * import { explainGap } from 'model-ward-rules/explanation';
 * import { allMustBeMet, dienBien2022, modelWardPolice22 } from 'model-ward-rules/published';
 *
 * const asOf = plainDate('2022-12-31');
 *
 * const assessment = orThrow(checkAssessment(dienBien2022.assessment, [modelWardPolice22]), console.warn);
 * const verdict = decideEligibility(evaluateAssessment(assessment, { asOf }), allMustBeMet);
 * for (const gap of verdict.gaps) console.log(explainGap(gap, modelWardPolice22, 'en'));
 * // Criterion “Working premises (office floor area)” not met: by the tally.
 * ```
 */
export function explainGap(gap: Gap, criteriaSet: CriteriaSet, locale: Locale): string {
  const { unnamedGap } = wordsOf(locale).verdict;
  switch (gap.kind) {
    case 'criterion':
      return explainFinding(gap.finding, criteriaSet, locale);
    case 'unnamed':
      return `${unnamedGap(gap.criteriaCount)}.`;
    default:
      return notParsed(gap satisfies never, 'gap', 'decideEligibility');
  }
}

/**
 * Explains how a gate of a policy stands: what was found, and what is required.
 *
 * @param gate - one of the gates of a verdict
 * @param locale - the language
 * @returns one sentence
 * @category Explanation
 * @example
 * ```ts
 * import { checkAssessment, decideEligibility, evaluateAssessment, orThrow, parseAssessment, plainDate } from 'model-ward-rules';
 * import { explainGate, explainVerdict } from 'model-ward-rules/explanation';
 * import { allMustBeMet, modelWardPolice20 } from 'model-ward-rules/published';
 *
 * // Made up: a unit is assessed after nine months of activity.
 * const requirement = { kind: 'quantity', bound: 'at-least', amount: 9, unit: 'month' } as const;
 * const title = { vi: 'thời gian hoạt động', en: 'months of activity' };
 * const policy = { ...allMustBeMet, id: 'example', assessable: [{ id: 'months-active', title, requirement }] };
 * const submitted = orThrow(
 *   parseAssessment({
 *     unitId: 'ward-1',
 *     assessmentYear: 2024,
 *     criteriaSet: { id: 'model-ward-police-20' },
 *     basis: 'confirmed',
 *     results: { kind: 'tally', metCount: 20, criteriaCount: 20 },
 *     gateAnswers: [{ gateId: 'months-active', answer: { kind: 'quantity', amount: 7, unit: 'month' } }],
 *   }),
 *   console.warn,
 * );
 * const assessment = orThrow(checkAssessment(submitted, [modelWardPolice20]), console.warn);
 * const verdict = decideEligibility(evaluateAssessment(assessment, { asOf: plainDate('2024-12-31') }), policy);
 * console.log(explainVerdict(verdict, 'vi')); // Không thuộc diện xét: chưa bảo đảm điều kiện xét “thời gian hoạt động”.
 * for (const gate of verdict.gates) console.log(explainGate(gate, 'vi'));
 * // Điều kiện xét “thời gian hoạt động” chưa đạt: 7 tháng, yêu cầu từ 9 tháng trở lên, còn thiếu 2 tháng.
 * ```
 */
export function explainGate(gate: GateFinding, locale: Locale): string {
  return `${capitalised(gateNameText(gate, locale))} ${judgementText(gate, undefined, locale)}.`;
}
