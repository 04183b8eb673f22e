import type { Locale } from '../foundation/text/locale';
import type { NotCountedAssessment } from '../programme/programme-report';
import { wordsOf } from './words-of';

/**
 * Explains why an assessment that a report was given does not count in it.
 *
 * @param notCounted - one of `intake.notCounted` of a report
 * @param locale - the language
 * @returns one sentence
 * @category Explanation
 * @example
 * ```ts
 * import type { UnitId } from 'model-ward-rules';
 * import { explainNotCounted } from 'model-ward-rules/explanation';
 *
 * // A made-up ward, and a year that was mistyped.
 * const mistyped = { position: 3, unitId: 'ward-1' as UnitId, assessmentYear: 2042, reason: 'later-year' } as const;
 * console.log(explainNotCounted(mistyped, 'en'));
 * // The assessment of the unit with the code “ward-1” for 2042, number 4 in the list, does not count: it is for a year after that of the report.
 * ```
 */
export function explainNotCounted(
  { position, unitId, assessmentYear, reason }: NotCountedAssessment,
  locale: Locale,
): string {
  const { account, unit } = wordsOf(locale);
  return account.notCounted(
    unit.coded(unitId),
    assessmentYear,
    position + 1,
    account.reasons[reason],
  );
}
