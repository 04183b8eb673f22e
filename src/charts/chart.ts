import type { Locale } from '../foundation/text/locale';

/**
 * Holds everything that is needed to draw a result: what to draw, as data, and the table behind it.
 *
 * @typeParam Row - what one row of the table holds
 * @category Charts
 */
export interface Chart<Row extends ChartRow = ChartRow> {
  /** One sentence that says what the picture shows: its title for those who see it, its text for those who do not. */
  readonly sentence: string;
  /** The table behind the picture, one thing drawn in each row. */
  readonly rows: readonly Row[];
  /** The columns of the table, in their order, with titles in the language asked for. */
  readonly columns: readonly ChartColumn[];
  /** The picture as a Vega-Lite specification, which holds the rows: for vega-embed and whatever else reads one. */
  readonly specification: VegaLiteSpecification;
}

/**
 * Holds one row of the table behind a picture: texts, counts, and `null` where there is nothing.
 *
 * @category Charts
 */
export type ChartRow = Readonly<Record<string, string | number | null>>;

/**
 * Names a column of the table behind a picture.
 *
 * @category Charts
 */
export interface ChartColumn {
  /** The key in each row. */
  readonly key: string;
  /** Its title. */
  readonly title: string;
}

/**
 * Holds a Vega-Lite specification as plain data.
 *
 * @category Charts
 */
export type VegaLiteSpecification = Readonly<Record<string, unknown>>;

/**
 * Says in which language, and how wide, a picture is to be.
 *
 * @category Charts
 */
export interface ChartOptions {
  /** The language of everything that is written in it. */
  readonly locale: Locale;
  /** How wide the whole picture is; 640 where absent. @unit pixels @range a whole number from 280 */
  readonly width?: number;
}
