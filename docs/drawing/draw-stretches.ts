import { box, type DrawnNode, drawing, LINE, line, text } from './node';

/** Holds a stretch of time in which nothing changed. */
export interface Stretch {
  /** The lane: what was so in that time. */
  readonly lane: string;
  /** The series, such as the day whose records count. */
  readonly series: string;
  /** The first day, and the day after the last one, as `yyyy-MM-dd`. */
  readonly from: string;
  readonly end: string;
}

const BAR = 12;
const AXIS = 24;
const fills = ['sure', 'open', 'third', 'fourth'] as const;

/** Draws lanes over the years, each below its name; series lie below each other in each lane, each with its own fill. */
export function drawStretches(
  stretches: readonly Stretch[],
  width: number,
  says: string,
): DrawnNode {
  const lanes = [...new Set(stretches.map(({ lane }) => lane))];
  const series = [...new Set(stretches.map((one) => one.series))];
  const days = stretches.flatMap(({ from, end }) => [placeOf(from), placeOf(end)]);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const xOf = (place: number): number => ((place - first) / (last - first || 1)) * width;
  const laneHeight = LINE + series.length * (BAR + 2) + 8;
  const bottom = lanes.length * laneHeight + 4;
  return drawing(
    { width, height: bottom + AXIS, says },
    ...yearsBetween(first, last).map((year) => line(xOf(year), 0, xOf(year), bottom, 'base')),
    ...lanes.map((lane, index) => text(lane, 0, index * laneHeight + 13, 'name')),
    ...stretches.map((one) => {
      const y =
        lanes.indexOf(one.lane) * laneHeight + LINE + series.indexOf(one.series) * (BAR + 2);
      const [from, end] = [xOf(placeOf(one.from)), xOf(placeOf(one.end))];
      return box(
        from,
        y,
        Math.max(2, end - from),
        BAR,
        fills[series.indexOf(one.series)] ?? 'sure',
      );
    }),
    ...yearLabels(first, last, width).map((year) =>
      text(
        String(year),
        Math.max(18, Math.min(width - 18, xOf(year))),
        bottom + 16,
        'year',
        'middle',
      ),
    ),
  );
}

/** The place of a day among the years; a day more or less is not seen. */
function placeOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return year + (month - 1) / 12 + (date - 1) / 372;
}

function yearsBetween(first: number, last: number): readonly number[] {
  const years: number[] = [];
  for (let year = Math.ceil(first); year <= last; year++) years.push(year);
  return years;
}

const YEAR_LABEL = 44;

/** Of many years only some have room for a text. */
function yearLabels(first: number, last: number, width: number): readonly number[] {
  const years = yearsBetween(first, last);
  const every = Math.max(1, Math.ceil((years.length * YEAR_LABEL) / width));
  return years.filter((_, index) => index % every === 0);
}
