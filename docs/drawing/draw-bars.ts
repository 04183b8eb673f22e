import { box, type DrawnNode, drawing, LINE, line, text, wrapped } from './node';

/** Holds one bar: how much there is for sure, how much at most, and how much is due. */
export interface Bar {
  readonly label: string;
  readonly least: number;
  readonly most: number;
  readonly due: number | null;
  /** The numbers as the language writes them. */
  readonly counts: string;
}

const BAR = 14;
const GAP = 12;

/** Draws bars to one scale, each below its name: full for what is sure, an outline for what is open, a line for what is due. */
export function drawBars(bars: readonly Bar[], width: number, says: string): DrawnNode {
  const greatest = Math.max(1, ...bars.map(({ most, due }) => Math.max(most, due ?? 0)));
  const scale = (width - 4) / greatest;
  let y = 0;
  const parts = bars.flatMap((bar) => {
    const names = wrapped(`${bar.label}: ${bar.counts}`, width);
    const top = y + names.length * LINE + 2;
    y = top + BAR + GAP;
    return [
      ...names.map((name, index) =>
        text(name, 0, top - (names.length - index) * LINE + 12, 'name'),
      ),
      box(1, top, bar.most * scale, BAR, 'open'),
      box(1, top, bar.least * scale, BAR, 'sure'),
      ...(bar.due === null
        ? []
        : [line(1 + bar.due * scale, top - 3, 1 + bar.due * scale, top + BAR + 3, 'due')]),
    ];
  });
  return drawing({ width, height: y, says }, ...parts);
}
