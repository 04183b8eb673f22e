import { wordsOf } from '../explanation/words-of';
import type { RoadmapProgress } from '../targets/roadmap-progress';
import type { Chart, ChartOptions } from './chart';
import { colours, layerLegend, specificationOf, unitAxis } from './specification';
import { greatestOf, type TargetRow, targetColumns, targetRow, targetSentence } from './target-row';

const HEIGHT = 260;

/**
 * Draws a roadmap as a staircase: what is due by each day as a step, and what is reached on the day asked about as a bar
 * with an outline up to what it may be.
 *
 * All steps stand side by side at one width, and all counts are drawn to one scale.
 *
 * @param progress - what `measureRoadmap` gives
 * @param options - language and width
 * @returns a row for each step, in their order, and the picture
 * @issues none
 * @category Charts
 * @example
 * ```ts
 * import { emptySummary, plainDate } from 'model-ward-rules';
 * import { chartOfRoadmap } from 'model-ward-rules/charts';
 * import { measureRoadmap } from 'model-ward-rules/planning';
 * import { areaWardCountsOn, hungYenRoadmap } from 'model-ward-rules/published';
 *
 * // Hưng Yên had 14 units; that 8 are recognised, and that it is open of one more, is made up.
 * const years = { from: 2023, to: 2023 };
 * const hungYen = { ...emptySummary, years, unitCount: 14, recognisedCount: 8, standingUndeterminedCount: 1 };
 * const progress = measureRoadmap(hungYenRoadmap, [hungYen], {
 *   counting: { count: 'recognised', among: 'all' },
 *   asOf: plainDate('2025-06-30'),
 *   population: { kind: 'on-day', on: areaWardCountsOn },
 * });
 * const { rows } = chartOfRoadmap(progress, { locale: 'en' });
 * for (const { name, due, least, most } of rows) console.log(name, due, least, most);
 * // 2025-12-31 7 8 9
 * // 2028-12-31 14 8 9
 * ```
 */
export function chartOfRoadmap(
  { steps }: RoadmapProgress,
  options: ChartOptions,
): Chart<TargetRow> {
  const words = wordsOf(options.locale).chart;
  const rows = steps.map((progress) => targetRow({ progress }, options));
  const sentence = targetSentence(rows, words.nothing);
  return {
    sentence,
    rows,
    columns: targetColumns(words.step, words),
    specification: specificationOf(sentence, rows, options, {
      height: HEIGHT,
      transform: [{ filter: 'datum.due !== null' }],
      encoding: {
        x: {
          field: 'name',
          type: 'nominal',
          sort: null,
          title: words.step,
          axis: { labelAngle: 0 },
        },
        y: unitAxis(words.unitCount, greatestOf(rows)),
        color: layerLegend([
          [words.least, colours.good],
          [words.most, colours.none],
          [words.due, colours.bad],
        ]),
      },
      layer: [
        {
          mark: { type: 'bar', filled: false, strokeDash: [4, 3], width: BAR },
          encoding: { y: { field: 'most' }, color: { datum: words.most } },
        },
        {
          mark: { type: 'bar', width: BAR },
          encoding: { y: { field: 'least' }, color: { datum: words.least } },
        },
        {
          mark: { type: 'line', interpolate: 'step', strokeWidth: 3, point: true },
          encoding: { y: { field: 'due' }, color: { datum: words.due } },
        },
      ],
    }),
  };
}

/** Narrower than a step is wide, so that the step is seen on both sides. */
const BAR = { band: 0.5 } as const;
