import type { Chart } from 'model-ward-rules/charts';
import type { Locale } from 'model-ward-rules/explanation';
import { cellsOf } from '../drawing/draw-chart';
import { box, type DrawnNode, line, text } from '../drawing/node';
import { darkColours, escaped, lightColours, tag } from './svg';

/** A chart as it stands on a page: drawn for narrow and for wide windows, with the table behind it. */
export interface ChartPicture {
  /** What it shows, in the words of the chart. */
  readonly sentence: string;
  /** The picture as a file, by the windows it is for. */
  readonly svg: Readonly<Record<PictureSize, string>>;
  /** The table of its rows, in the markup of a page. */
  readonly table: string;
}

/** Letters are never made smaller, so a narrow window gets a drawing of its own. */
export const pictureSizes = ['narrow', 'wide'] as const;

type PictureSize = (typeof pictureSizes)[number];

/** As wide as a telephone of 360 pixels has room for, and as wide as a page does. @unit pixels */
const widthOf: Readonly<Record<PictureSize, number>> = { narrow: 270, wide: 600 };

/** What a mark of the drawing means: the title of a column says it. */
export type Legend = readonly (readonly [mark: keyof typeof samples, column: string])[];

/** Makes a chart into a picture and a table. */
export function chartPicture<Shown extends Chart>(
  chart: Shown,
  legend: Legend,
  locale: Locale,
  draw: (chart: Shown, locale: Locale, width: number) => DrawnNode,
): ChartPicture {
  const fileOf = (size: PictureSize): string =>
    svgOf(draw(chart, locale, widthOf[size]), titled(legend, chart), locale);
  return {
    sentence: chart.sentence,
    svg: { narrow: fileOf('narrow'), wide: fileOf('wide') },
    table: tableOf(chart, locale),
  };
}

const MARGIN = 12;
const LEGEND_LINE = 22;

function svgOf(
  { attributes, children }: DrawnNode,
  legend: readonly DrawnNode[][],
  locale: Locale,
): string {
  const width = Number(attributes['width']) + 2 * MARGIN;
  const end = Number(attributes['height']);
  const height = end + legend.length * LEGEND_LINE + 3 * MARGIN;
  return `${tag(
    'svg',
    {
      ...attributes,
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `${-MARGIN} ${-MARGIN} ${width} ${height}`,
      width,
      height,
      lang: locale,
    },
    tag('style', {}, style),
    tag('rect', { x: -MARGIN, y: -MARGIN, width, height, rx: 12, class: 'ground' }),
    ...children.map(written),
    ...legend.map((entry, index) =>
      tag(
        'g',
        { transform: `translate(0 ${end + MARGIN + index * LEGEND_LINE})` },
        ...entry.map(written),
      ),
    ),
  )}\n`;
}

const written = (part: DrawnNode | string): string =>
  typeof part === 'string'
    ? escaped(part)
    : tag(part.tag, part.attributes, ...part.children.map(written));

/** How each mark looks, drawn once more beside its meaning. */
const samples = {
  sure: box(1, 2, 24, 12, 'sure'),
  open: box(1, 2, 24, 12, 'open'),
  due: line(13, 0, 13, 16, 'due'),
  course: line(1, 8, 25, 8, 'course'),
  bounds: box(1, 2, 24, 12, 'bounds'),
  dueLine: line(1, 8, 25, 8, 'due dashed'),
} as const;

const titled = (legend: Legend, { columns }: Chart): readonly DrawnNode[][] =>
  legend.map(([mark, column]) => [
    samples[mark],
    text(columns.find(({ key }) => key === column)?.title ?? '', 34, 13, 'meaning'),
  ]);

/** A cell with more letters gets room for a sentence. */
const SENTENCE = 40;

/** Writes the rows as a table whose first column names them. */
function tableOf(chart: Chart, locale: Locale): string {
  const head = chart.columns.map(({ title }) => tag('th', { scope: 'col' }, escaped(title)));
  const rows = cellsOf(chart, locale).map(([name = '', ...cells]) =>
    tag(
      'tr',
      {},
      tag('th', { scope: 'row' }, escaped(name)),
      ...cells.map((cell) =>
        tag('td', cell.length > SENTENCE ? { class: 'sentence' } : {}, escaped(cell)),
      ),
    ),
  );
  return tag(
    'table',
    {},
    tag('caption', {}, escaped(chart.sentence)),
    tag('thead', {}, tag('tr', {}, ...head)),
    tag('tbody', {}, ...rows),
  );
}

const rulesFor = ({ ground, text: ink, line: faint, accent, area, bad }: typeof lightColours) =>
  [
    `text{fill:${ink}}.ground{fill:${ground}}.sure{fill:${accent}}.open{fill:none;stroke:${faint}}`,
    `.bounds{fill:${area}}.course{fill:none;stroke:${accent}}.base{stroke:${faint}}.due{stroke:${bad}}`,
  ].join('');

const style = [
  'text{font:13px system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif}.name,.count{font-weight:600}',
  '.open{stroke-dasharray:4 3}.course,.due{stroke-width:3}.dashed{stroke-width:2;stroke-dasharray:8 5}',
  rulesFor(lightColours),
  `@media(prefers-color-scheme:dark){${rulesFor(darkColours)}}`,
].join('');
