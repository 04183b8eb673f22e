import type { ChartOptions, ChartRow, VegaLiteSpecification } from './chart';
import { isWrapped, wrappedLabels } from './wrapped-labels';

const DEFAULT_WIDTH = 640;

/** Colours that people with any common colour vision tell apart, on white and on black; no picture needs them to be read. */
export const colours = {
  good: '#0072b2',
  bad: '#d55e00',
  open: '#cc79a7',
  none: '#767676',
} as const;

/** The size of letters that is read without effort, on paper too. @unit pixels */
const LETTERS = 12;

/** How much of the width the names at the left may take. */
const NAMES_PART = 0.42;

/** The space of a name on one line, and on two. @unit pixels */
const STEPS = [24, 36] as const;

/** The height of a picture with a line for each name. */
export function heightOfNames(
  names: readonly string[],
  { width = DEFAULT_WIDTH }: ChartOptions,
): { readonly step: number } {
  const isLong = names.some((name) => isWrapped(name, width * NAMES_PART));
  return { step: STEPS[isLong ? 1 : 0] };
}

/** What all pictures have in common: their data, their width with all that is written, and readable letters. */
export function specificationOf(
  sentence: string,
  rows: readonly ChartRow[],
  { width = DEFAULT_WIDTH }: ChartOptions,
  drawing: VegaLiteSpecification,
): VegaLiteSpecification {
  const letters = { labelFontSize: LETTERS, titleFontSize: LETTERS };
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description: sentence,
    width,
    autosize: { type: 'fit-x', contains: 'padding' },
    data: { values: rows },
    ...drawing,
    config: {
      font: 'sans-serif',
      axis: { ...letters, labelLimit: 0, labelOverlap: true },
      legend: {
        ...letters,
        orient: 'bottom',
        direction: 'vertical',
        labelLimit: 0,
        titleLimit: width,
        symbolOpacity: 1,
      },
      text: { fontSize: LETTERS },
      view: { stroke: null },
    },
  };
}

/** The lines at the left, each with its name. */
export function namesAxis(
  field: string,
  names: readonly string[],
  { width = DEFAULT_WIDTH }: ChartOptions,
): VegaLiteSpecification {
  return {
    field,
    type: 'nominal',
    sort: null,
    title: null,
    axis: { labelExpr: wrappedLabels(names, width * NAMES_PART), labelOverlap: false },
  };
}

/** The scale of numbers of units, which are whole, with some room beyond the greatest. */
export const unitAxis = (title: string, most: number): VegaLiteSpecification => ({
  type: 'quantitative',
  title,
  scale: { domain: [0, most + Math.max(1, Math.ceil(most / 20))], nice: false },
  axis: { tickMinStep: 1, format: 'd' },
});

/** What each layer of a picture shows, told in a legend; each layer names its own with `color: { datum }`. */
export const layerLegend = (
  shown: readonly (readonly [title: string, colour: string])[],
): VegaLiteSpecification => ({
  scale: { domain: shown.map(([title]) => title), range: shown.map(([, colour]) => colour) },
  legend: { title: null },
});
