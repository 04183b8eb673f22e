import { drawn } from './element';
import type { PlacedText, StaircaseChart } from './staircase-chart';

/** Draws the chart; the table beside it says the same to those who do not see it. */
export function drawStaircase(chart: StaircaseChart, title: string): SVGSVGElement {
  const { width, height, baseY, dueY } = chart;
  return drawn(
    'svg',
    { class: 'staircase', viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': title },
    drawn('polygon', { class: 'bounds', points: chart.boundsArea }),
    drawn('polyline', { class: 'least', points: chart.leastLine }),
    drawn('line', { class: 'base', x1: 0, x2: width, y1: baseY, y2: baseY }),
    drawn('line', { class: 'due', x1: 0, x2: width, y1: dueY, y2: dueY }),
    placed(chart.dueLabel, 'due-label'),
    ...chart.countLabels.map((label) => placed(label, 'count')),
    ...chart.yearLabels.map((label) => placed(label, 'year')),
  );
}

function placed({ x, y, text }: PlacedText, name: string): SVGTextElement {
  return drawn('text', { class: name, x, y }, text);
}
