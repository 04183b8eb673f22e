/** A part of a drawing as plain data: written as text into a file, or made into elements of a page. */
export interface DrawnNode {
  readonly tag: keyof SVGElementTagNameMap;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (DrawnNode | string)[];
}

/** Makes a part of a drawing. */
export const node = (
  tag: DrawnNode['tag'],
  attributes: DrawnNode['attributes'],
  ...children: DrawnNode['children']
): DrawnNode => ({ tag, attributes, children });

/** Writes a text; its place is the start, the middle or the end of its baseline. */
export const text = (
  content: string,
  x: number,
  y: number,
  name: string,
  anchor: 'start' | 'middle' | 'end' = 'start',
): DrawnNode =>
  node('text', { x: tenth(x), y: tenth(y), class: name, 'text-anchor': anchor }, content);

/** Draws a box; one without width is left out by whoever reads the drawing. */
export const box = (x: number, y: number, width: number, height: number, name: string): DrawnNode =>
  node('rect', {
    x: tenth(x),
    y: tenth(y),
    width: tenth(Math.max(0, width)),
    height,
    class: name,
  });

/** Draws a straight line. */
export const line = (x1: number, y1: number, x2: number, y2: number, name: string): DrawnNode =>
  node('line', { x1: tenth(x1), y1: tenth(y1), x2: tenth(x2), y2: tenth(y2), class: name });

/** A whole drawing, as large as it is meant to be seen: its letters are never made smaller. */
export const drawing = (
  {
    width,
    height,
    says,
  }: { readonly width: number; readonly height: number; readonly says: string },
  ...children: readonly DrawnNode[]
): DrawnNode =>
  node(
    'svg',
    {
      class: 'drawing',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-label': says,
    },
    ...children,
  );

/** Breaks a text where it is wider than a line; the letters of the drawings are that wide on average. */
export function wrapped(content: string, width: number): readonly string[] {
  const most = Math.max(10, Math.floor(width / LETTER_WIDTH));
  const lines: string[] = [''];
  for (const word of content.split(' ')) {
    const last = lines.length - 1;
    const longer = `${lines[last]} ${word}`.trim();
    if (longer.length <= most || lines[last] === '') lines[last] = longer;
    else lines.push(word);
  }
  return lines;
}

const LETTER_WIDTH = 7.4;

/** The space of a line of text. @unit pixels */
export const LINE = 18;

const tenth = (length: number): number => Math.round(length * 10) / 10;
