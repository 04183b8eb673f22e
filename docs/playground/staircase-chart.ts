import { formatNumber, type Locale } from 'model-ward-rules/explanation';
import type { PlannedTarget, TargetStep } from './target-view';

/** Holds a chart of the years as lines and texts with their places; nothing is left to be computed. */
export interface StaircaseChart {
  readonly width: number;
  readonly height: number;
  /** The line of the least that may be recognised. */
  readonly leastLine: string;
  /** The area between the least and the most. */
  readonly boundsArea: string;
  /** How high the line of what is due lies. */
  readonly dueY: number;
  readonly baseY: number;
  readonly dueLabel: PlacedText;
  readonly countLabels: readonly PlacedText[];
  readonly yearLabels: readonly PlacedText[];
}

/** A text with its place: the middle of its baseline, or for the label of the line its start. */
export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

const width = 420;
const height = 240;
const baseY = 190;
const topY = 26;
const MAX_LABELS = 6;

/** Draws each year as one step, as wide as the others. */
export function staircaseChartOf(
  { steps, dueCount }: Pick<PlannedTarget, 'steps' | 'dueCount'>,
  dueText: string,
  locale: Locale,
): StaircaseChart {
  const highest = Math.max(1, dueCount, ...steps.map(({ recognised }) => recognised.most));
  const stepWidth = width / steps.length;
  const yOf = (count: number): number => rounded(baseY - (count / highest) * (baseY - topY));
  const xOf = (index: number): number => rounded(index * stepWidth);
  const middleOf = (index: number): number => rounded((index + 0.5) * stepWidth);
  const lineOf = (countOf: (step: TargetStep) => number): readonly string[] =>
    steps.flatMap((step, index) => {
      const y = yOf(countOf(step));
      return [`${xOf(index)},${y}`, `${xOf(index + 1)},${y}`];
    });
  const least = lineOf(({ recognised }) => recognised.least);
  const most = lineOf(({ recognised }) => recognised.most);
  const labelled = [...steps.entries()].filter(([index]) => isLabelled(index, steps.length));
  return {
    width,
    height,
    leastLine: least.join(' '),
    boundsArea: [...most, ...[...least].reverse()].join(' '),
    dueY: yOf(dueCount),
    baseY,
    dueLabel: { x: 2, y: yOf(dueCount) - 6, text: dueText },
    countLabels: labelled.map(([index, { recognised }]) => ({
      x: middleOf(index),
      y: baseY + 40,
      text: boundsText(recognised, locale),
    })),
    yearLabels: labelled.map(([index, { year }]) => ({
      x: middleOf(index),
      y: baseY + 20,
      text: String(year),
    })),
  };
}

/** Writes bounds as one number where they are one. */
export function boundsText({ least, most }: TargetStep['recognised'], locale: Locale): string {
  const [low, high] = [formatNumber(least, locale), formatNumber(most, locale)];
  return least === most ? low : `${low}–${high}`;
}

/** Of many years only some have room for a text, the last one always. */
function isLabelled(index: number, count: number): boolean {
  return (count - 1 - index) % Math.ceil(count / MAX_LABELS) === 0;
}

function rounded(length: number): number {
  return Math.round(length * 10) / 10;
}
