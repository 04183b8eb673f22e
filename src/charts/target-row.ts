import { explainProgress } from '../explanation/explain-progress';
import { formatDay } from '../explanation/format';
import type { ChartWords } from '../explanation/words/chart-words';
import type { PlainDate } from '../foundation/value/plain-date';
import type { LimitedProgress, MeasuredProgress, TargetProgress } from '../targets/target-progress';
import type { ChartColumn, ChartOptions } from './chart';

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

/** The columns of such a table, the first one with its title. */
export const targetColumns = (name: string, words: ChartWords): readonly ChartColumn[] => [
  { key: 'name', title: name },
  { key: 'due', title: words.due },
  { key: 'least', title: words.least },
  { key: 'most', title: words.most },
  { key: 'populationCount', title: words.population },
  { key: 'outcome', title: words.outcome },
];

/** The greatest number that is drawn. */
export const greatestOf = (rows: readonly TargetRow[]): number =>
  rows.reduce((greatest, { due, most }) => Math.max(greatest, due ?? 0, most ?? 0), 0);

/** What the table says of one measurement. */
export function targetRow({ name, progress }: NamedProgress, { locale }: ChartOptions): TargetRow {
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
export function targetSentence(rows: readonly TargetRow[], nothing: string): string {
  const [first, second] = rows;
  if (first === undefined) return `${nothing}.`;
  return second === undefined
    ? first.outcome
    : `${rows.map(({ name, least, most, due }) => `${name}: ${span(least, most)}/${due ?? '–'}`).join('; ')}.`;
}

const span = (least: number | null, most: number | null): string =>
  least === most ? String(least ?? '–') : `${least}–${most}`;
