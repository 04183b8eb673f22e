import { wordsOf } from '../explanation/words-of';
import type { Chart, ChartOptions } from './chart';
import {
  colours,
  heightOfNames,
  layerLegend,
  namesAxis,
  specificationOf,
  unitAxis,
} from './specification';
import {
  greatestOf,
  type NamedProgress,
  type TargetRow,
  targetColumns,
  targetRow,
  targetSentence,
} from './target-row';

/**
 * Draws what is due against what is reached: for areas side by side.
 *
 * What is reached for certain is a full bar, what is open a dashed outline, and what is due a thick line across. All bars
 * are drawn to one scale.
 *
 * @param measured - the measurements with their names, in the order in which they are to stand
 * @param options - language and width
 * @returns a row for each measurement, and the picture
 * @issues none
 * @category Charts
 * @example
 * ```ts
 * import { emptySummary, measureTarget, plainDate } from 'model-ward-rules';
 * import { chartOfTargets } from 'model-ward-rules/charts';
 * import { phuYenShare2025 } from 'model-ward-rules/published';
 *
 * // How many are recognised is made up.
 * const summary = { ...emptySummary, years: { from: 2025, to: 2025 }, unitCount: 21, recognisedCount: 5, standingUndeterminedCount: 1 };
 * const progress = measureTarget(phuYenShare2025, [summary], {
 *   counting: { count: 'recognised', among: 'all' },
 *   asOf: plainDate('2025-06-30'),
 *   population: { kind: 'on-day', on: plainDate('2023-04-10') },
 * });
 * const [row] = chartOfTargets([{ name: 'Phú Yên', progress }], { locale: 'en' }).rows;
 * console.log(row?.name, row?.due, row?.least, row?.most); // Phú Yên 7 5 6
 * ```
 */
export function chartOfTargets(
  measured: readonly NamedProgress[],
  options: ChartOptions,
): Chart<TargetRow> {
  const { locale } = options;
  const words = wordsOf(locale).chart;
  const rows = measured.map((one) => targetRow(one, options));
  const sentence = targetSentence(rows, words.nothing);
  return {
    sentence,
    rows,
    columns: targetColumns(words.area, words),
    specification: specificationOf(sentence, rows, options, {
      height: heightOfNames(
        rows.map(({ name }) => name),
        options,
      ),
      transform: [{ filter: 'datum.due !== null' }],
      encoding: {
        y: namesAxis(
          'name',
          rows.map(({ name }) => name),
          options,
        ),
        x: unitAxis(words.unitCount, greatestOf(rows)),
        color: layerLegend([
          [words.least, colours.good],
          [words.most, colours.none],
          [words.due, colours.bad],
        ]),
      },
      layer: [
        {
          mark: { type: 'bar', filled: false, strokeDash: [4, 3] },
          encoding: { x: { field: 'most' }, color: { datum: words.most } },
        },
        {
          mark: { type: 'bar' },
          encoding: { x: { field: 'least' }, color: { datum: words.least } },
        },
        {
          mark: { type: 'tick', thickness: 4, size: TICK },
          encoding: { x: { field: 'due' }, color: { datum: words.due } },
        },
      ],
    }),
  };
}

/** Longer than a bar is thick. @unit pixels */
const TICK = 22;
