import { type DrawnNode, drawing, line, node, text } from './node';

/** Holds the end of a year: between how many and how many there are, and how many are due. */
export interface CourseYear {
  readonly year: number;
  readonly least: number;
  readonly most: number;
  readonly due: number | null;
  /** The bounds as the language writes them. */
  readonly counts: string;
}

const HEIGHT = 250;
const BASE = 200;
const TOP = 30;
/** So much space a text below a year needs. @unit pixels */
const LABEL = 58;

/** Draws the years as a staircase: a line for the least, an area up to the most, a dashed line at what is due. */
export function drawCourse(years: readonly CourseYear[], width: number, says: string): DrawnNode {
  const greatest = Math.max(1, ...years.map(({ most, due }) => Math.max(most, due ?? 0)));
  const step = width / Math.max(1, years.length);
  const yOf = (count: number): number =>
    Math.round((BASE - (count / greatest) * (BASE - TOP)) * 10) / 10;
  const points = (countOf: (year: CourseYear) => number): readonly string[] =>
    years.flatMap((year, index) => [
      `${round(index * step)},${yOf(countOf(year))}`,
      `${round((index + 1) * step)},${yOf(countOf(year))}`,
    ]);
  const least = points((year) => year.least);
  const most = points((year) => year.most);
  const due = years.at(-1)?.due ?? null;
  const every = Math.max(1, Math.ceil(LABEL / step));
  return drawing(
    { width, height: HEIGHT, says },
    node('polygon', { class: 'bounds', points: [...most, ...[...least].reverse()].join(' ') }),
    node('polyline', { class: 'course', points: least.join(' ') }),
    line(0, BASE, width, BASE, 'base'),
    ...(due === null ? [] : [line(0, yOf(due), width, yOf(due), 'due dashed')]),
    ...years.flatMap(({ year, counts }, index) =>
      (years.length - 1 - index) % every === 0
        ? [
            text(String(year), (index + 0.5) * step, BASE + 20, 'year', 'middle'),
            text(counts, (index + 0.5) * step, BASE + 40, 'count', 'middle'),
          ]
        : [],
    ),
  );
}

const round = (length: number): number => Math.round(length * 10) / 10;
