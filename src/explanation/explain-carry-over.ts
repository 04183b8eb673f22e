import type { CarriedOver, SetCoverage } from '../evaluation/carried-over';
import type { Locale } from '../foundation/text/locale';
import { formatNumber } from './format';
import { wordsOf } from './words-of';

/**
 * Explains how far results were carried over to a new criteria set.
 *
 * @param carriedOver - what `carryOverEvaluation` gives
 * @param locale - the language
 * @returns one sentence with how many criteria are related and how those of the new set stand
 * @category Explanation
 * @example
 * ```ts
 * import { carryOverEvaluation, checkAssessment, evaluateAssessment, orThrow, parseCrosswalk, plainDate } from 'model-ward-rules';
 * import { explainCarryOver } from 'model-ward-rules/explanation';
 * import { dienBien2022, modelWardPolice20, modelWardPolice22 } from 'model-ward-rules/published';
 *
 * // Made up: the official mapping is not public.
 * const crosswalk = orThrow(
 *   parseCrosswalk({
 *     id: 'made-up-22-to-20',
 *     revision: 1,
 *     from: { id: 'model-ward-police-22', revision: 1 },
 *     to: { id: 'model-ward-police-20', revision: 1 },
 *     pairs: [{ fromCriterionId: 'premises', toCriterionId: 'criterion-6', relation: 'subset-of' }],
 *     provenance: { origin: 'host', sources: ['an example, not the mapping'] },
 *   }),
 *   console.warn,
 * );
 * const assessment = orThrow(checkAssessment(dienBien2022.assessment, [modelWardPolice22]), console.warn);
 * const evaluation = evaluateAssessment(assessment, { asOf: plainDate('2022-12-31') });
 * const carried = orThrow(carryOverEvaluation(evaluation, crosswalk, modelWardPolice20), console.warn);
 * console.log(explainCarryOver(carried, 'en'));
 * // Carried over from model-ward-police-22 (revision 1) to model-ward-police-20 (revision 1) by crosswalk made-up-22-to-20 (revision 1): 1/22 old and 1/20 new criteria are related; under the new set: 0 met, 1 not met, 19 unknown.
 * ```
 */
export function explainCarryOver(
  { evaluation, from, crosswalk, coverage }: CarriedOver,
  locale: Locale,
): string {
  const phrases = wordsOf(locale).criteriaSet;
  const say = (count: number): string => formatNumber(count, locale);
  const edition = ({ id, revision }: typeof crosswalk): string =>
    phrases.edition(id, say(revision));
  const related = ({ mappedCount, unmappedCount }: SetCoverage): string =>
    `${say(mappedCount)}/${say(mappedCount + unmappedCount)}`;
  const { metCount, notMetCount, unknownCount, notApplicableCount } = evaluation.counts;
  const clauses = [
    phrases.coverage(related(coverage.from), related(coverage.to)),
    [
      phrases.carried[evaluation.basis](say(metCount), say(notMetCount), say(unknownCount)),
      ...(notApplicableCount === 0
        ? []
        : [wordsOf(locale).verdict.notApplicableCount(say(notApplicableCount))]),
    ].join(', '),
  ];
  const head = phrases.carriedOver(
    edition(from),
    edition(evaluation.criteriaSet),
    edition(crosswalk),
  );
  return `${head}: ${clauses.join('; ')}.`;
}
