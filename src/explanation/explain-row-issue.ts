import type { RowIssue } from '../foundation/issue/row-issue';
import type { Locale } from '../foundation/text/locale';
import { explainIssue } from './explain-issue';

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
export function explainRowIssue(
  { rowNumber, columnName, issue }: RowIssue,
  locale: Locale,
): string {
  const words = placeWords[locale];
  const places = [
    ...(rowNumber === undefined ? [] : [`${words.row} ${rowNumber}`]),
    ...(columnName === undefined ? [] : [`${words.column} “${columnName}”`]),
  ].join(', ');
  const sentence = explainIssue(issue, locale);
  return places === ''
    ? sentence
    : `${places.charAt(0).toUpperCase()}${places.slice(1)}: ${sentence}`;
}

const placeWords: Readonly<Record<Locale, { readonly row: string; readonly column: string }>> = {
  vi: { row: 'dòng', column: 'cột' },
  en: { row: 'row', column: 'column' },
};
