import type {
  Chart,
  CourseRow,
  StandingRow,
  TargetRow,
  UnmetCriterionRow,
} from 'model-ward-rules/charts';
import { formatNumber, type Locale } from 'model-ward-rules/explanation';
import { drawBars } from '../../drawing/draw-bars';
import { drawCourse } from '../../drawing/draw-course';
import { drawStretches } from '../../drawing/draw-stretches';
import type { DrawnNode } from '../../drawing/node';
import { wordsByLocale } from '../words';
import { drawn, element } from './element';
import { tableOf } from './table';

/** Shows what is due against what is reached. */
export const targetsFigure = (chart: Chart<TargetRow>, locale: Locale) =>
  figureOf(chart, locale, ['sure', 'open', 'due'], (width) =>
    drawBars(
      chart.rows.flatMap(({ name, due, least, most }) =>
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
      chart.sentence,
    ),
  );

/** Shows which criteria are not met most often. */
export const unmetFigure = (chart: Chart<UnmetCriterionRow>, locale: Locale) =>
  figureOf(chart, locale, ['unmet', 'unmetOpen'], (width) =>
    drawBars(
      chart.rows
        .filter(({ notMetCount }) => notMetCount > 0)
        .slice(0, MOST_BARS)
        .map(({ label, notMetCount, mostCount }) => ({
          label,
          least: notMetCount,
          most: mostCount,
          due: null,
          counts: span(notMetCount, mostCount, locale),
        })),
      width,
      chart.sentence,
    ),
  );

/** The table behind the picture has the others. */
const MOST_BARS = 10;

/** Shows the years to come. */
export const courseFigure = (chart: Chart<CourseRow>, locale: Locale) =>
  figureOf(chart, locale, ['course', 'bounds', 'dueLine'], (width) =>
    drawCourse(
      chart.rows.map((row) => ({ ...row, counts: span(row.least, row.most, locale) })),
      width,
      chart.sentence,
    ),
  );

/** Shows the title of a ward through the years. */
export const standingsFigure = (chart: Chart<StandingRow>, locale: Locale) => {
  const series = [...new Set(chart.rows.map(({ knownOn }) => knownOn))];
  const legend = series.map((day) => wordsByLocale[locale].titles.byRecordsOf(day));
  return figureOf(
    chart,
    locale,
    [],
    (width) =>
      drawStretches(
        chart.rows.map(({ standing, knownOn, from, end }) => ({
          lane: standing,
          series: knownOn,
          from,
          end,
        })),
        width,
        chart.sentence,
      ),
    legend,
  );
};

const span = (least: number, most: number, locale: Locale): string =>
  least === most
    ? formatNumber(least, locale)
    : `${formatNumber(least, locale)}–${formatNumber(most, locale)}`;

const withDue = (counts: string, due: number | null, locale: Locale): string =>
  due === null ? counts : `${counts}/${formatNumber(due, locale)}`;

export const legendKeys = [
  'sure',
  'open',
  'due',
  'unmet',
  'unmetOpen',
  'course',
  'bounds',
  'dueLine',
] as const;

export type LegendKey = (typeof legendKeys)[number];

const seriesKeys = ['sure', 'open', 'third', 'fourth'] as const;

/** A picture with its sentence, what its marks mean, and the table behind it. */
function figureOf(
  { sentence, columns, rows }: Chart,
  locale: Locale,
  keys: readonly LegendKey[],
  draw: (width: number) => DrawnNode,
  series: readonly string[] = [],
): HTMLElement {
  const words = wordsByLocale[locale];
  const legend = [
    ...keys.map((key) => [key, words.legend[key]] as const),
    ...series.map((said, index) => [seriesKeys[index] ?? 'sure', said] as const),
  ];
  return element(
    'figure',
    {},
    element('figcaption', {}, sentence),
    drawn(draw(drawingWidth())),
    element(
      'ul',
      { class: 'legend' },
      ...legend.map(([key, said]) => element('li', { class: `key-${key}` }, said)),
    ),
    element(
      'details',
      {},
      element('summary', {}, words.page.tableBehind),
      tableOf(
        sentence,
        columns.map(({ title }) => title),
        rows.map((row) => columns.map(({ key }) => cellText(row[key] ?? null, key, locale))),
      ),
    ),
  );
}

function cellText(cell: string | number | null, key: string, locale: Locale): string {
  if (typeof cell !== 'number') return cell ?? '–';
  // A year has no mark between its digits.
  return key === 'year' ? String(cell) : formatNumber(cell, locale);
}

const NARROWEST = 260;
const WIDEST = 560;

/** As wide as the page has room for: the letters of a picture stay as large as they are. */
function drawingWidth(): number {
  return Math.max(NARROWEST, Math.min(WIDEST, document.documentElement.clientWidth - 72));
}
