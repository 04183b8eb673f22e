import { notParsed } from '../foundation/issue/not-parsed';
import type { Locale } from '../foundation/text/locale';
import type { CountedVerdict } from '../roll-up/counted-verdict';
import { wordsOf } from './words-of';

/**
 * Explains how a unit is counted for a year: by which result, why it is open, and which paper would settle that.
 *
 * @param counted - how the unit is counted, from a report
 * @param locale - the language
 * @returns one sentence
 * @category Explanation
 * @example
 * ```ts
 * import { explainCountedVerdict } from 'model-ward-rules/explanation';
 *
 * const counted = { basis: 'confirmed', outcome: 'undetermined', reason: 'assessments-disagree' } as const;
 * console.log(explainCountedVerdict(counted, 'en'));
 * // Undetermined: the assessments disagree; a later assessment, one at a higher stage, or the withdrawal of one of them by the body that made it would settle it.
 * ```
 */
export function explainCountedVerdict(counted: CountedVerdict, locale: Locale): string {
  const { settledBy } = wordsOf(locale).verdict;
  const { outcome, reason } = counted;
  const why = openReasonText(reason, locale);
  const paper = outcome === 'undetermined' ? [settledBy[reason as keyof typeof settledBy]] : [];
  const grounds = [...(why === undefined ? [] : [why]), ...paper].join('; ');
  return `${[outcomeText(counted, locale), grounds].filter((text) => text !== '').join(': ')}.`;
}

/** The outcome in words, on its side. */
export function outcomeText({ basis, outcome }: CountedVerdict, locale: Locale): string {
  const { outcomes, projectedOutcomes } = wordsOf(locale).verdict;
  return { confirmed: outcomes, projected: projectedOutcomes }[basis][outcome];
}

/** Why a result is as it is, where the result alone does not say so. */
export function openReasonText(
  reason: CountedVerdict['reason'],
  locale: Locale,
): string | undefined {
  const { comparison, verdict } = wordsOf(locale);
  switch (reason) {
    case 'rule-met':
    case 'rule-not-met':
    case 'gate-failed':
      return undefined;
    case 'assessments-disagree':
    case 'unknown-criteria':
    case 'unknown-gates':
      return comparison.reasons[reason];
    case 'no-applicable-criteria':
    case 'policy-does-not-fit':
    case 'gate-answers-do-not-fit':
      return verdict.undetermined[reason];
    default:
      return notParsed(reason satisfies never, 'counted', 'reportProgramme');
  }
}
