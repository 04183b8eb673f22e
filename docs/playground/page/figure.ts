import type {
  Chart,
  CourseRow,
  StandingRow,
  TargetRow,
  UnmetCriterionRow,
} from 'model-ward-rules/charts';
import type { Locale } from 'model-ward-rules/explanation';
import { drawBars } from '../../drawing/draw-bars';
import { cellsOf, drawTargets, drawYears, span } from '../../drawing/draw-chart';
import { drawStretches } from '../../drawing/draw-stretches';
import type { DrawnNode } from '../../drawing/node';
import { wordsByLocale } from '../words';
import { drawn, element } from './element';
import { tableOf } from './table';

/** Shows what is due against what is reached. */
export const targetsFigure = (chart: Chart<TargetRow>, locale: Locale) =>
  figureOf(chart, locale, ['sure', 'open', 'due'], (width) => drawTargets(chart, locale, width));

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
    drawYears(chart, locale, width),
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
  chart: Chart,
  locale: Locale,
  keys: readonly LegendKey[],
  draw: (width: number) => DrawnNode,
  series: readonly string[] = [],
): HTMLElement {
  const { sentence, columns } = chart;
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
        cellsOf(chart, locale),
      ),
    ),
  );
}

const NARROWEST = 260;
const WIDEST = 560;

/** As wide as the page has room for: the letters of a picture stay as large as they are. */
function drawingWidth(): number {
  return Math.max(NARROWEST, Math.min(WIDEST, document.documentElement.clientWidth - 72));
}
