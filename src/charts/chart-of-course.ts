import { formatNumber } from '../explanation/format';
import { wordsOf } from '../explanation/words-of';
import type { ProjectedYear } from '../targets/planning/projection';
import type { Chart, ChartOptions } from './chart';
import { colours, layerLegend, specificationOf, unitAxis } from './specification';

/**
 * Holds the courses that a picture of years to come is made of: a `Projection` or a `Pace`.
 *
 * @category Charts
 */
export interface Courses {
  /** How many units are to be recognised; absent where nothing is due. @unit units */
  readonly dueCount?: number;
  /** The years where what is open turns out badly. */
  readonly fromLeast: Course;
  /** The years where it turns out well. */
  readonly fromMost: Course;
}

/**
 * Holds the years of one course.
 *
 * @category Charts
 */
export interface Course {
  /** The years, in order. */
  readonly years: readonly ProjectedYear[];
}

/**
 * Says how many units hold the title at the end of a year.
 *
 * @category Charts
 */
export type CourseRow = {
  /** Which year. */
  readonly year: number;
  /** How many where what is open turns out badly. @unit units */
  readonly least: number;
  /** How many where it turns out well. @unit units */
  readonly most: number;
  /** How many are due; `null` where nothing is. @unit units */
  readonly due: number | null;
};

const HEIGHT = 260;

/**
 * Draws the years to come: a band from the bad to the good course, and a dashed line at what is due.
 *
 * @param courses - what `computeProjection` or `computePace` gives
 * @param options - language and width
 * @returns a row for each year, and the picture
 * @issues none
 * @category Charts
 * @example
 * ```ts
 * import { orThrow } from 'model-ward-rules';
 * import { chartOfCourse } from 'model-ward-rules/charts';
 * import { computePace, parsePaceRequest } from 'model-ward-rules/planning';
 *
 * const request = orThrow(
 *   parsePaceRequest({
 *     unitCount: 175,
 *     recognised: { least: 20, most: 24 },
 *     dueCount: 53,
 *     firstYear: 2024,
 *     dueYear: 2025,
 *     rates: { success: { part: 9, whole: 10 }, lapse: { part: 1, whole: 20 } },
 *   }),
 *   console.warn,
 * );
 * console.log(chartOfCourse(computePace(request), { locale: 'en' }).sentence);
 * // Units recognised from 2024 to the end of 2025: 53 to 54, 53 due.
 * ```
 */
export function chartOfCourse(courses: Courses, options: ChartOptions): Chart<CourseRow> {
  const { locale } = options;
  const words = wordsOf(locale).chart;
  const rows = rowsOf(courses);
  const sentence = `${sentenceOf(rows, options)}.`;
  return {
    sentence,
    rows,
    columns: [
      { key: 'year', title: words.year },
      { key: 'least', title: words.least },
      { key: 'most', title: words.most },
      { key: 'due', title: words.due },
    ],
    specification: specificationOf(sentence, rows, options, {
      height: HEIGHT,
      encoding: {
        x: { field: 'year', type: 'ordinal', title: words.year, axis: { labelAngle: 0 } },
        y: unitAxis(words.unitCount, greatestOf(rows)),
        color: layerLegend([
          [words.recognised, colours.good],
          ...(courses.dueCount === undefined ? [] : [[words.due, colours.bad] as const]),
        ]),
      },
      layer: [
        {
          mark: { type: 'area', opacity: 0.25 },
          encoding: {
            y: { field: 'least' },
            y2: { field: 'most' },
            color: { datum: words.recognised },
          },
        },
        {
          mark: { type: 'line', point: true },
          encoding: { y: { field: 'least' }, color: { datum: words.recognised } },
        },
        {
          mark: { type: 'line', point: true },
          encoding: { y: { field: 'most' }, color: { datum: words.recognised } },
        },
        {
          transform: [{ filter: 'datum.due !== null' }],
          mark: { type: 'line', strokeDash: [6, 4] },
          encoding: { y: { field: 'due' }, color: { datum: words.due } },
        },
      ],
    }),
  };
}

function rowsOf({ fromLeast, fromMost, dueCount }: Courses): readonly CourseRow[] {
  const mostIn = new Map(fromMost.years.map(({ year, endCount }) => [year, endCount]));
  return fromLeast.years.flatMap(({ year, endCount: one }) => {
    const other = mostIn.get(year);
    if (other === undefined) return [];
    const due = dueCount ?? null;
    return [{ year, least: Math.min(one, other), most: Math.max(one, other), due }];
  });
}

const greatestOf = (rows: readonly CourseRow[]): number =>
  rows.reduce((greatest, { most, due }) => Math.max(greatest, most, due ?? 0), 0);

function sentenceOf(rows: readonly CourseRow[], { locale }: ChartOptions): string {
  const { chart: words, number } = wordsOf(locale);
  const [first, last] = [rows[0], rows[rows.length - 1]];
  if (first === undefined || last === undefined) return words.nothing;
  const due = last.due === null ? [] : [words.dueOf(formatNumber(last.due, locale))];
  const course = words.courseOf(String(first.year), String(last.year), number.bounds(last));
  return [course, ...due].join(', ');
}
