import type { Locale } from '../foundation/text/locale';
import type { JudgedAssessment } from '../recognition/judge-assessment';
import { explainDecisiveUnknowns, explainPlan } from './explain-plan';
import { explainGap, explainVerdict } from './explain-verdict';

/**
 * Says a judgement in sentences of one language.
 *
 * @category Explanation
 */
export interface JudgedSentences {
  /** The verdict. */
  readonly verdict: string;
  /** What stands between the unit and the title. */
  readonly gaps: readonly string[];
  /** What the verdict still depends on. */
  readonly decisiveUnknowns: string;
  /** What would be enough. */
  readonly plans: readonly string[];
}

/**
 * Says everything about one judged assessment, with the criteria named as its set names them.
 *
 * It is what `explainVerdict`, `explainGap`, `explainDecisiveUnknowns` and `explainPlan` say one by one.
 *
 * @param judged - what `judgeAssessment` gave
 * @param locale - the language
 * @returns the sentences, the gaps and plans in their order
 * @category Explanation
 * @example
 * ```ts
 * import { judgeAssessment, orThrow, plainDate } from 'model-ward-rules';
 * import { explainJudged } from 'model-ward-rules/explanation';
 * import { allMustBeMet, criteriaSetCatalogue, dienBien2022 } from 'model-ward-rules/published';
 *
 * const judged = orThrow(
 *   judgeAssessment(dienBien2022.assessment, {
 *     criteriaSets: criteriaSetCatalogue,
 *     policy: allMustBeMet,
 *     asOf: plainDate('2022-12-31'),
 *   }),
 *   console.warn,
 * );
 * const { verdict, plans } = explainJudged(judged, 'vi');
 * console.log(verdict); // Chưa đủ điều kiện: đạt 21/22 tiêu chí.
 * console.log(plans);
 * // [
 * //   'Sẽ đủ điều kiện khi đạt thêm: tiêu chí “Trụ sở làm việc (diện tích)”.'
 * // ]
 * ```
 */
export function explainJudged(
  { verdict, decisiveUnknowns, plans, assessment }: JudgedAssessment,
  locale: Locale,
): JudgedSentences {
  const { criteriaSet } = assessment;
  return {
    verdict: explainVerdict(verdict, locale),
    gaps: verdict.gaps.map((gap) => explainGap(gap, criteriaSet, locale)),
    decisiveUnknowns: explainDecisiveUnknowns(decisiveUnknowns, criteriaSet, locale),
    plans: plans.plans.map((plan) => explainPlan(plan, criteriaSet, locale)),
  };
}
