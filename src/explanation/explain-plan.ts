import type { CriteriaSet } from '../criteria-set/criteria-set';
import type { Locale } from '../foundation/text/locale';
import type { DecisiveUnknowns } from '../recognition/decisive-unknowns';
import type { RecognitionPlan } from '../recognition/recognition-plans';
import { criterionName } from './criterion-name';
import { gateNamesText } from './gate-names';
import { listText } from './text/list-text';
import { wordsOf } from './words-of';

/**
 * Explains a plan: which further results would make the unit eligible.
 *
 * @param plan - one of the `plans` that `selectMinimalPlans` gives
 * @param criteriaSet - the set the ward was judged by
 * @param locale - the language
 * @returns one sentence
 * @category Explanation
 * @example
 * ```ts
 * import { explainPlan } from 'model-ward-rules/explanation';
 * import { modelWardPolice20 } from 'model-ward-rules/published';
 *
 * console.log(explainPlan({ criterionIds: [], unnamedCount: 1 }, modelWardPolice20, 'vi'));
 * // Sẽ đủ điều kiện khi đạt thêm 1 tiêu chí (không nêu tên).
 * ```
 */
export function explainPlan(
  { criterionIds, unnamedCount, onlyIf }: RecognitionPlan,
  criteriaSet: CriteriaSet,
  locale: Locale,
): string {
  const { plan, planUnderGates, onceGatesPassed } = wordsOf(locale).verdict;
  const further = plan(namesOf(criterionIds, criteriaSet, locale), unnamedCount);
  if (onlyIf === undefined) return `${further}.`;
  const gates = gateNamesText(onlyIf, locale);
  const isEnough = criterionIds.length === 0 && unnamedCount === 0;
  return `${isEnough ? onceGatesPassed(gates) : planUnderGates(further, gates)}.`;
}

/**
 * Explains what a verdict still depends on.
 *
 * @param unknowns - the gates and criteria that `selectDecisiveUnknowns` gives
 * @param criteriaSet - the set the ward was judged by
 * @param locale - the language
 * @returns one sentence, also where nothing is left that could change the verdict
 * @category Explanation
 * @example
 * ```ts
 * import { explainDecisiveUnknowns } from 'model-ward-rules/explanation';
 * import { modelWardPolice20 } from 'model-ward-rules/published';
 *
 * console.log(explainDecisiveUnknowns({ gates: [], criterionIds: ['criterion-6'] }, modelWardPolice20, 'en'));
 * // The verdict still depends on: criterion 6 (Premises and equipment).
 * console.log(explainDecisiveUnknowns({ gates: [], criterionIds: [] }, modelWardPolice20, 'en'));
 * // Nothing that is unknown can change the verdict.
 * ```
 */
export function explainDecisiveUnknowns(
  { gates, criterionIds }: DecisiveUnknowns,
  criteriaSet: CriteriaSet,
  locale: Locale,
): string {
  const { dependsOn, dependsOnNothing } = wordsOf(locale).verdict;
  const names = [
    ...(gates.length === 0 ? [] : [gateNamesText(gates, locale)]),
    ...(criterionIds.length === 0 ? [] : [namesOf(criterionIds, criteriaSet, locale)]),
  ];
  return names.length === 0 ? `${dependsOnNothing}.` : `${dependsOn(names.join('; '))}.`;
}

function namesOf(ids: readonly string[], criteriaSet: CriteriaSet, locale: Locale): string {
  const names = ids.map((id) => criterionName(id, criteriaSet, locale));
  return listText(names, wordsOf(locale).finding.furtherCriteria);
}
