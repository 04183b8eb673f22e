import type { Chart, CourseRow, TargetRow } from 'model-ward-rules/charts';
import { formatNumber, type Locale } from 'model-ward-rules/explanation';
import { drawBars } from './draw-bars';
import { drawCourse } from './draw-course';
import type { DrawnNode } from './node';

/** Draws what is due against what is reached, as wide as asked for. */
export const drawTargets = (
  { rows, sentence }: Chart<TargetRow>,
  locale: Locale,
  width: number,
): DrawnNode =>
  drawBars(
    rows.flatMap(({ name, due, least, most }) =>
      least === null || most === null
        ? []
        : [
            {
              label: name,
              least,
              most,
              due,
              counts: withDue(span(least, most, locale), due, locale),
            },
          ],
    ),
    width,
    sentence,
  );

/** Draws the years to come, as wide as asked for. */
export const drawYears = (
  { rows, sentence }: Chart<CourseRow>,
  locale: Locale,
  width: number,
): DrawnNode =>
  drawCourse(
    rows.map((row) => ({ ...row, counts: span(row.least, row.most, locale) })),
    width,
    sentence,
  );

/** Writes bounds; one number where they are the same. */
export const span = (least: number, most: number, locale: Locale): string =>
  least === most
    ? formatNumber(least, locale)
    : `${formatNumber(least, locale)}–${formatNumber(most, locale)}`;

const withDue = (counts: string, due: number | null, locale: Locale): string =>
  due === null ? counts : `${counts}/${formatNumber(due, locale)}`;

/** Writes the cells of the table behind a chart, row by row. */
export const cellsOf = ({ columns, rows }: Chart, locale: Locale): readonly (readonly string[])[] =>
  rows.map((row) => columns.map(({ key }) => cellText(row[key] ?? null, key, locale)));

function cellText(cell: string | number | null, key: string, locale: Locale): string {
  if (typeof cell !== 'number') return cell ?? '–';
  // A year has no mark between its digits.
  return key === 'year' ? String(cell) : formatNumber(cell, locale);
}
