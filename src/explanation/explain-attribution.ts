import type { Locale } from '../foundation/text/locale';
import type { ChangeAttribution, OutcomeTotals, SideTotals } from '../roll-up/change-attribution';
import { formatNumber } from './format';
import { wordsOf } from './words-of';

/**
 * Explains why the outcomes of an area changed: how it stood before and after, and what each cause changed.
 *
 * @param attribution - what `attributeChange` gives
 * @param locale - the language
 * @returns six sentences: before, after, and one for each cause
 * @category Explanation
 * @example
 * ```ts
 * import { attributeChange, checkAssessment, evaluateAssessment, orThrow, parsePlainDate } from 'model-ward-rules';
 * import { explainAttribution } from 'model-ward-rules/explanation';
 * import { allMustBeMet, dienBien2022, modelWardPolice22 } from 'model-ward-rules/published';
 *
 * const asOf = orThrow(parsePlainDate('2022-12-31'));
 * const assessment = orThrow(checkAssessment(dienBien2022.assessment, [modelWardPolice22]));
 * const ward = { evaluation: evaluateAssessment(assessment, { asOf }), policy: allMustBeMet };
 *
 * for (const sentence of explainAttribution(orThrow(attributeChange([], [ward])), 'en')) console.log(sentence);
 * // Before: wards 0, eligible 0, not eligible 0, undetermined 0.
 * // After: wards 1, eligible 0, not eligible 1, undetermined 0.
 * // By other wards: wards +1, not eligible +1.
 * // By another criteria set: no change.
 * // By another policy: no change.
 * // By other results: no change.
 * ```
 */
export function explainAttribution(
  { before, after, parts }: ChangeAttribution,
  locale: Locale,
): readonly string[] {
  const phrases = wordsOf(locale).attribution;
  return [
    sideText(phrases.before, before, locale),
    sideText(phrases.after, after, locale),
    ...parts.map(({ cause, change }) => `${phrases.causes[cause]}: ${changeText(change, locale)}.`),
  ];
}

const counters = ['unitCount', 'eligibleCount', 'notEligibleCount', 'undeterminedCount'] as const;

function sideText(side: string, totals: SideTotals, locale: Locale): string {
  const { bases, counted } = wordsOf(locale).attribution;
  const basis = bases[totals.basis ?? 'confirmed'];
  const counts = counters.map(
    (counter) => `${counted[counter]} ${formatNumber(totals[counter], locale)}`,
  );
  return `${side}${basis}: ${counts.join(', ')}.`;
}

function changeText(change: OutcomeTotals, locale: Locale): string {
  const { counted, noChange } = wordsOf(locale).attribution;
  const changed = counters
    .filter((counter) => change[counter] !== 0)
    .map((counter) => `${counted[counter]} ${signed(change[counter], locale)}`);
  return changed.length === 0 ? noChange : changed.join(', ');
}

function signed(difference: number, locale: Locale): string {
  const sign = difference > 0 ? '+' : '−';
  return `${sign}${formatNumber(Math.abs(difference), locale)}`;
}
