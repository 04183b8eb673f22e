import { explainProgress } from '../explanation/explain-progress';
import { formatDay } from '../explanation/format';
import { wordsOf } from '../explanation/words-of';
import type { PlainDate } from '../foundation/value/plain-date';
import type { LimitedProgress, MeasuredProgress, TargetProgress } from '../targets/target-progress';
import type { Chart, ChartOptions } from './chart';
import {
  colours,
  heightOfNames,
  layerLegend,
  namesAxis,
  specificationOf,
  unitAxis,
} from './specification';

/**
 * Names a measurement in a picture: an area, or a step of a roadmap.
 *
 * @category Charts
 */
export interface NamedProgress {
  /** What it is called: the name of an area; the due day of the target where absent. */
  readonly name?: string;
  /** The measurement. */
  readonly progress: TargetProgress;
}

/**
 * Says how much is due and how much is reached.
 *
 * @category Charts
 */
export type TargetRow = {
  /** The area, or the due day. */
  readonly name: string;
  /** The last day on which the target can be reached. */
  readonly dueOn: PlainDate;
  /** How many are due, or how many there may be at most; `null` where the target does not apply. */
  readonly due: number | null;
  /** How many are reached, if everything open turns out badly; `null` where the target does not apply. */
  readonly least: number | null;
  /** How many are reached, if everything open turns out well; `null` where the target does not apply. */
  readonly most: number | null;
  /** How many there are; `null` where the target does not apply. */
  readonly populationCount: number | null;
  /** Whether it is reached, as a code. */
  readonly outcomeCode: TargetProgress['outcome'];
  /** The whole measurement in one sentence. */
  readonly outcome: string;
};

/**
 * Draws what is due against what is reached: for areas side by side, or for the steps of a roadmap one after the other.
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
  const rows = measured.map((one) => rowOf(one, options));
  const sentence = sentenceOf(rows, words.nothing);
  return {
    sentence,
    rows,
    columns: [
      { key: 'name', title: words.area },
      { key: 'due', title: words.due },
      { key: 'least', title: words.least },
      { key: 'most', title: words.most },
      { key: 'populationCount', title: words.population },
      { key: 'outcome', title: words.outcome },
    ],
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

const greatestOf = (rows: readonly TargetRow[]): number =>
  rows.reduce((greatest, { due, most }) => Math.max(greatest, due ?? 0, most ?? 0), 0);

function rowOf({ name, progress }: NamedProgress, { locale }: ChartOptions): TargetRow {
  const { dueOn, outcome } = progress;
  const counts = progress.outcome === 'not-applicable' ? nothingToCount : countsOf(progress);
  return {
    name: name ?? formatDay(dueOn, locale),
    dueOn,
    ...counts,
    outcomeCode: outcome,
    outcome: explainProgress(progress, locale),
  };
}

const nothingToCount = { due: null, least: null, most: null, populationCount: null };

function countsOf(progress: MeasuredProgress | LimitedProgress): {
  readonly due: number;
  readonly least: number;
  readonly most: number;
  readonly populationCount: number;
} {
  const { reached, populationCount } = progress;
  const due = progress.direction === 'at-most' ? progress.limitCount : progress.dueCount;
  return { due, least: reached.least, most: reached.most, populationCount };
}

/** One measurement is said whole; several are named, for each has its sentence in the table. */
function sentenceOf(rows: readonly TargetRow[], nothing: string): string {
  const [first, second] = rows;
  if (first === undefined) return `${nothing}.`;
  return second === undefined
    ? first.outcome
    : `${rows.map(({ name, least, most, due }) => `${name}: ${span(least, most)}/${due ?? '–'}`).join('; ')}.`;
}

const span = (least: number | null, most: number | null): string =>
  least === most ? String(least ?? '–') : `${least}–${most}`;
