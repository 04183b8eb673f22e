import type { CriteriaSet, CriteriaSetReference } from '../criteria-set/criteria-set';
import type { Effectivity } from '../criteria-set/effectivity';
import type { Locale } from '../foundation/text/locale';
import { formatDay, formatNumber } from './format';
import { textIn } from './text-in';
import { wordsOf } from './words-of';

/**
 * Explains whether a criteria set is in force on a day, and why.
 *
 * @param effectivity - one of the answers that `decideEffectivities` gives
 * @param criteriaSets - the sets that were asked about, for their names
 * @param locale - the language
 * @returns one sentence with the days that are known
 * @category Explanation
 * @example
 * ```ts
 * import { decideEffectivities, plainDate } from 'model-ward-rules';
 * import { explainEffectivity } from 'model-ward-rules/explanation';
 * import { modelWardPolice22 } from 'model-ward-rules/published';
 *
 * const asOf = plainDate('2024-12-31');
 * for (const effectivity of decideEffectivities([modelWardPolice22], { asOf })) {
 *   console.log(explainEffectivity(effectivity, [modelWardPolice22], 'en'));
 *   // “Provisional criteria set (22 criteria)” (revision 1), provisional: not known whether in force on 2024-12-31; its first day is not known.
 *   console.log(explainEffectivity(effectivity, [modelWardPolice22], 'vi'));
 *   // “Bộ tiêu chí tạm thời (22 tiêu chí)” (bản 1), tạm thời: ngày 31/12/2024 chưa rõ có hiệu lực hay không; chưa rõ ngày bắt đầu có hiệu lực.
 * }
 * ```
 */
export function explainEffectivity(
  effectivity: Effectivity,
  criteriaSets: readonly CriteriaSet[],
  locale: Locale,
): string {
  const { statuses, outcomes, reasons } = wordsOf(locale).criteriaSet;
  const { criteriaSet, status, outcome, asOf, reason, replacedBy } = effectivity;
  const nameOf = (reference: CriteriaSetReference): string =>
    editionName(reference, criteriaSets, locale);
  const replacing = replacedBy.map(nameOf).join(', ');
  const answer = `${outcomes[outcome](formatDay(asOf, locale))}; ${reasons[reason](replacing)}`;
  return `${nameOf(criteriaSet)}, ${statuses[status]}: ${answer}${daysText(effectivity, locale)}.`;
}

function editionName(
  { id, revision }: CriteriaSetReference,
  criteriaSets: readonly CriteriaSet[],
  locale: Locale,
): string {
  const given = criteriaSets.find((one) => one.id === id && one.revision === revision);
  const name = given === undefined ? id : `“${textIn(given.name, locale)}”`;
  return wordsOf(locale).criteriaSet.edition(name, formatNumber(revision, locale));
}

function daysText({ inForceFrom, inForceUntil }: Effectivity, locale: Locale): string {
  const { from, until } = wordsOf(locale).criteriaSet;
  const days = [
    ...(inForceFrom === undefined ? [] : [from(formatDay(inForceFrom, locale))]),
    ...(inForceUntil === undefined ? [] : [until(formatDay(inForceUntil, locale))]),
  ];
  return days.length === 0 ? '' : ` (${days.join(' ')})`;
}
