import type { Locale } from '../foundation/text/locale';
import type {
  ChangeAttribution,
  OtherResults,
  OutcomeTotals,
  SideTotals,
} from '../roll-up/change-attribution';
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
 * import { attributeChange, checkAssessment, evaluateAssessment, orThrow, plainDate } from 'model-ward-rules';
 * import { explainAttribution } from 'model-ward-rules/explanation';
 * import { allMustBeMet, dienBien2022, modelWardPolice22 } from 'model-ward-rules/published';
 *
 * const asOf = plainDate('2022-12-31');
 * const assessment = orThrow(checkAssessment(dienBien2022.assessment, [modelWardPolice22]), console.warn);
 * const ward = { evaluation: evaluateAssessment(assessment, { asOf }), policy: allMustBeMet };
 *
 * for (const sentence of explainAttribution(orThrow(attributeChange([], [ward]), console.warn), 'en')) console.log(sentence);
 * // Before, 0 wards: 0 eligible, 0 not eligible, 0 undetermined.
 * // After, 1 ward: 0 eligible, 1 not eligible, 0 undetermined.
 * // Changed units: wards +1, not eligible +1.
 * // Changed criteria set: the number of wards with each outcome did not change.
 * // Changed policy: the number of wards with each outcome did not change.
 * // Changed results: the number of wards with each outcome did not change.
 * ```
 */
export function explainAttribution(
  { before, after, parts, otherResults }: ChangeAttribution,
  locale: Locale,
): readonly string[] {
  const phrases = wordsOf(locale).attribution;
  return [
    sideText(phrases.before, before, locale),
    sideText(phrases.after, after, locale),
    ...parts.map(({ cause, change }) => {
      const others =
        cause === 'data' && otherResults.unitCount > 0
          ? `; ${otherText(otherResults, locale)}`
          : '';
      return `${phrases.causes[cause]}: ${changeText(change, locale)}${others}.`;
    }),
  ];
}

function otherText(others: OtherResults, locale: Locale): string {
  const { unitCount, metCountBefore, metCountAfter } = others;
  const [units, before, after] = [unitCount, metCountBefore, metCountAfter].map((count) =>
    formatNumber(count, locale),
  ) as [string, string, string];
  return wordsOf(locale).attribution.otherResults(units, before, after);
}

const counters = [
  'unitCount',
  'eligibleCount',
  'notEligibleCount',
  'undeterminedCount',
  'notAssessedCount',
] as const;

function sideText(side: string, totals: SideTotals, locale: Locale): string {
  const { bases, counted, totals: totalsText } = wordsOf(locale).attribution;
  const basis = bases[totals.basis ?? 'confirmed'];
  const [all, eligible, notEligible, undetermined, notAssessed] = counters.map((counter) =>
    formatNumber(totals[counter], locale),
  ) as [string, string, string, string, string];
  const text = totalsText(`${side}${basis}`, all, [eligible, notEligible, undetermined]);
  // Most policies have no gates, and then there is nobody to tell of.
  return totals.notAssessedCount === 0
    ? `${text}.`
    : `${text}, ${notAssessed} ${counted.notAssessedCount}.`;
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
