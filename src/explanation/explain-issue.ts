import type { Issue } from '../foundation/issue/issue';
import type { Locale } from '../foundation/text/locale';
import { issueWordsOf } from './issue-words-of';

/**
 * Explains what is wrong, in one sentence.
 *
 * @param issue - an issue of a failed or warned result
 * @param locale - the language
 * @returns the sentence
 * @category Explanation
 * @example
 * ```ts
 * import { parsePlainDate } from 'model-ward-rules';
 * import { explainIssue, explainRemedy } from 'model-ward-rules/explanation';
 *
 * const day = parsePlainDate('31/02/2024');
 * if (!day.ok) {
 *   for (const issue of day.issues) {
 *     console.log(explainIssue(issue, 'vi')); // "31/02/2024" không đúng dạng ngày.
 *     console.log(explainRemedy(issue, 'vi')); // Viết ngày theo dạng yyyy-MM-dd, ví dụ 2024-12-18.
 *   }
 * }
 * ```
 */
export function explainIssue(issue: Issue, locale: Locale): string {
  return issueWordsOf(locale).problem(issue);
}

/**
 * Explains what to do about an issue, in one sentence.
 *
 * @param issue - an issue of a failed or warned result
 * @param locale - the language
 * @returns the sentence
 * @category Explanation
 * @example
 * ```ts
 * import { parsePlainDate } from 'model-ward-rules';
 * import { explainRemedy } from 'model-ward-rules/explanation';
 *
 * const day = parsePlainDate('2023-02-29');
 * if (!day.ok) {
 *   for (const issue of day.issues) console.log(explainRemedy(issue, 'en')); // Check the day, the month and the leap year.
 * }
 * ```
 */
export function explainRemedy(issue: Issue, locale: Locale): string {
  return issueWordsOf(locale).remedy(issue);
}
