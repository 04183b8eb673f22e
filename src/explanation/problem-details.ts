import type { Issue } from '../foundation/issue/issue';
import type { IssueSeverity } from '../foundation/issue/issue-kind';
import type { Locale } from '../foundation/text/locale';
import type { IssueWords } from './issue-texts';
import { issueWordsOf } from './issue-words-of';

/**
 * Tells a client of an HTTP service why its input was refused, in the form of RFC 9457 (`application/problem+json`).
 *
 * @category Explanation
 */
export interface ProblemDetails {
  /** Names this kind of problem; it is no address to open. */
  readonly type: 'urn:model-ward-rules:input-refused';
  /** What happened, in one sentence of the language asked for. */
  readonly title: string;
  /** The HTTP status that fits: 400 where the text was no JSON, else 422. */
  readonly status: 400 | 422;
  /** Every fault, in the order found. */
  readonly errors: readonly ProblemEntry[];
}

/**
 * Tells one fault, and where it is.
 *
 * @category Explanation
 */
export interface ProblemEntry {
  /** Where, as a JSON pointer into the input, written as the fragment of an address (RFC 6901, section 6). */
  readonly pointer: string;
  /** The code of the issue. */
  readonly code: string;
  /** Whether the input was refused for it. */
  readonly severity: IssueSeverity;
  /** What is wrong, in one sentence. */
  readonly detail: string;
  /** What to do about it, in one sentence. */
  readonly remedy: string;
}

/**
 * Turns the issues of a refused input into the body of an HTTP answer, as RFC 9457 describes it.
 *
 * @param issues - the issues of a failed result, of any `parse…`, `check…` or `judge…` function
 * @param locale - the language
 * @returns plain data for JSON; it quotes keys and short texts of the input, as the issues do
 * @category Explanation
 * @example
 * ```ts
 * import { parseAssessmentJson } from 'model-ward-rules';
 * import { toProblemDetails } from 'model-ward-rules/explanation';
 *
 * const parsed = parseAssessmentJson('{ "unitId": "ward-1", "assessmentYear": "2024" }');
 * if (!parsed.ok) {
 *   const { status, title, errors } = toProblemDetails(parsed.issues, 'vi');
 *   console.log(status, title); // 422 Dữ liệu không được chấp nhận: 4 lỗi.
 *   console.log(errors[0]?.pointer, errors[0]?.code); // #/assessmentYear input/wrong-type
 * }
 * ```
 */
export function toProblemDetails(issues: readonly Issue[], locale: Locale): ProblemDetails {
  const words = issueWordsOf(locale);
  const faultCount = issues.filter(({ severity }) => severity === 'error').length;
  return {
    type: 'urn:model-ward-rules:input-refused',
    title: words.refused(faultCount),
    status: issues.some(({ code }) => code === 'json/syntax') ? 400 : 422,
    errors: toProblemEntries(issues, locale),
  };
}

/**
 * Writes issues as a web service tells them beside an answer: the warnings of an input that was accepted.
 *
 * They are the entries of `toProblemDetails`, without the problem.
 *
 * @param issues - the issues, such as the warnings of a result
 * @param locale - the language of the sentences
 * @returns an entry for each issue, in the same order
 * @category Explanation
 * @example
 * ```ts
 * import { parseAssessment } from 'model-ward-rules';
 * import { toProblemEntries } from 'model-ward-rules/explanation';
 *
 * const result = parseAssessment({ unitId: 'ward-1' });
 * const entries = toProblemEntries(result.ok ? result.warnings : result.issues, 'en');
 * console.log(entries[0]?.pointer, entries[0]?.code); // #/assessmentYear input/missing-key
 * ```
 */
export function toProblemEntries(
  issues: readonly Issue[],
  locale: Locale,
): readonly ProblemEntry[] {
  const words = issueWordsOf(locale);
  return issues.map((issue) => entryOf(issue, words));
}

function entryOf(issue: Issue, words: IssueWords): ProblemEntry {
  const { code, severity, path } = issue;
  const pointer = `#${path.map((step) => `/${escaped(String(step))}`).join('')}`;
  return { pointer, code, severity, detail: words.problem(issue), remedy: words.remedy(issue) };
}

/** A key of the input can hold anything, half a sign too, for which `encodeURIComponent` would throw. */
function escaped(key: string): string {
  const token = key.replace(/~/g, '~0').replace(/\//g, '~1');
  return Array.from(token, (sign) => encodeURIComponent(isHalf(sign) ? '\uFFFD' : sign)).join('');
}

const isHalf = (sign: string): boolean => /^[\uD800-\uDFFF]$/.test(sign);
