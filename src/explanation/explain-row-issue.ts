import type { RowIssue } from '../foundation/issue/row-issue';
import type { Locale } from '../foundation/text/locale';
import { explainIssue } from './explain-issue';
import { issueWordsOf } from './issue-words-of';

/**
 * Explains what is wrong in a table, in one sentence that begins with the place.
 *
 * @param rowIssue - an issue of a table that was read
 * @param locale - the language
 * @returns the sentence
 * @category Explanation
 * @example
 * ```ts
 * import { explainRowIssue } from 'model-ward-rules/explanation';
 * import { readAssessmentRows } from 'model-ward-rules/intake';
 * import { criteriaSetCatalogue } from 'model-ward-rules/published';
 *
 * const { issues } = readAssessmentRows(
 *   [
 *     ['unitId', 'Năm', 'Bộ tiêu chí', 'Số tiêu chí đạt'],
 *     ['ward-1', 2024, 'model-ward-police-20', '21/22'],
 *   ],
 *   { criteriaSets: criteriaSetCatalogue, basis: 'confirmed' },
 * );
 * for (const issue of issues) console.log(explainRowIssue(issue, 'vi'));
 * // Dòng 2, cột “Số tiêu chí đạt”: Kết quả tính trên 22 tiêu chí, nhưng bộ "model-ward-police-20" có 20.
 * ```
 */
export function explainRowIssue(rowIssue: RowIssue, locale: Locale): string {
  const sentence = explainIssue(rowIssue.issue, locale);
  const place = placeOf(rowIssue, locale);
  return place === undefined ? sentence : `${place}: ${sentence}`;
}

function placeOf({ rowNumber, columnName }: RowIssue, locale: Locale): string | undefined {
  const { row, column, rowAndColumn } = issueWordsOf(locale);
  if (rowNumber === undefined) return columnName === undefined ? undefined : column(columnName);
  return columnName === undefined ? row(rowNumber) : rowAndColumn(rowNumber, columnName);
}
