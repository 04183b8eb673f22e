import type { CriteriaSet } from '../criteria-set/criteria-set';
import type { StatusCounts } from '../evaluation/evaluation';
import { notParsed } from '../foundation/issue/not-parsed';
import type { Locale } from '../foundation/text/locale';
import type { Gap, Verdict } from '../recognition/verdict';
import { explainFinding } from './explain-finding';
import { formatNumber } from './format';
import { wordsOf } from './words-of';

/**
 * Explains a verdict: the answer, and the counts or the reason behind it.
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
 * const assessment = orThrow(checkAssessment(dienBien2022.assessment, criteriaSetCatalogue));
 * const verdict = decideEligibility(evaluateAssessment(assessment, { asOf }), allMustBeMet);
 * console.log(explainVerdict(verdict, 'vi')); // Chưa đủ điều kiện: đạt 21/22 tiêu chí.
 * ```
 */
export function explainVerdict(verdict: Verdict, locale: Locale): string {
  const { outcomes, projectedOutcomes } = wordsOf(locale).verdict;
  const words = verdict.basis === 'projected' ? projectedOutcomes : outcomes;
  return `${words[verdict.outcome]}: ${groundsOf(verdict, locale)}.`;
}

function groundsOf({ reason, counts }: Verdict, locale: Locale): string {
  switch (reason) {
    case 'no-applicable-criteria':
    case 'policy-does-not-fit':
      return wordsOf(locale).verdict.undetermined[reason];
    case 'rule-met':
    case 'rule-not-met':
    case 'unknown-criteria':
      return countsText(counts, locale);
    default:
      return notParsed(reason satisfies never, 'verdict', 'decideEligibility');
  }
}

function countsText(counts: StatusCounts, locale: Locale): string {
  const { metCount, unknownCount } = wordsOf(locale).verdict;
  const applicableCount = counts.metCount + counts.notMetCount + counts.unknownCount;
  const met = metCount(
    formatNumber(counts.metCount, locale),
    formatNumber(applicableCount, locale),
  );
  return counts.unknownCount === 0
    ? met
    : `${met}, ${unknownCount(formatNumber(counts.unknownCount, locale))}`;
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
 * const assessment = orThrow(checkAssessment(dienBien2022.assessment, [modelWardPolice22]));
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
