import type { Locale } from 'model-ward-rules/explanation';

/** Names what a picture shows, in one language. */
export interface PictureTexts {
  readonly title: string;
  readonly description: string;
}

type Attributes = Readonly<Record<string, string | number>>;

/** Writes an element; its children are written already. */
export function tag(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes).map(([key, text]) => ` ${key}="${escaped(text)}"`);
  const start = `<${name}${written.join('')}`;
  return children.length === 0 ? `${start}/>` : `${start}>${children.join('')}</${name}>`;
}

/** Writes a text with the start, the middle or the end of its baseline at a place. */
export function label(
  text: string,
  x: number,
  y: number,
  name = '',
  anchor: 'start' | 'middle' | 'end' = 'start',
): string {
  return tag('text', { x, y, class: name, 'text-anchor': anchor }, escaped(text));
}

/** Writes a straight line. */
export function line(x1: number, y1: number, x2: number, y2: number, name: string): string {
  return tag('line', { x1, y1, x2, y2, class: name });
}

/** Writes a whole picture: with a title and a description to be read out, and its own ground for light and dark. */
export function picture(
  size: { readonly width: number; readonly height: number },
  { title, description }: PictureTexts,
  locale: Locale,
  ...content: readonly string[]
): string {
  const { width, height } = size;
  return `${tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      lang: locale,
      'aria-labelledby': 'title description',
    },
    tag('title', { id: 'title' }, escaped(title)),
    tag('desc', { id: 'description' }, escaped(description)),
    tag('style', {}, style),
    tag('rect', { width, height, rx: 12, class: 'ground' }),
    label(title, 24, 36, 'heading'),
    ...content,
  )}\n`;
}

/** The colours on a light ground. */
export const lightColours = {
  ground: '#ffffff',
  text: '#1b2733',
  quiet: '#51606e',
  line: '#8a97a4',
  accent: '#0b5cad',
  area: '#d5e5f5',
  good: '#17693a',
  bad: '#a3271c',
  open: '#7a5200',
};

/** The same on a dark ground. */
export const darkColours: typeof lightColours = {
  ground: '#12181f',
  text: '#e8edf2',
  quiet: '#a9b6c3',
  line: '#6d7b89',
  accent: '#7cb8f2',
  area: '#22384e',
  good: '#7fd6a0',
  bad: '#ff9d92',
  open: '#f1c467',
};

function rulesFor(colours: typeof lightColours): string {
  const { ground, text, quiet, line: faint, accent, area, good, bad, open } = colours;
  return [
    `text{fill:${text}}.ground{fill:${ground}}.quiet{fill:${quiet}}.good{fill:${good}}.bad{fill:${bad}}.open{fill:${open}}`,
    `.rule{stroke:${faint}}.accent{fill:${accent}}.area{fill:${area}}.course{fill:none;stroke:${accent}}`,
    `.ring{fill:${ground};stroke:${accent}}.box{fill:${ground};stroke:${faint}}.over{fill:${ground};stroke:${quiet}}`,
    `.box-good{fill:${ground};stroke:${good}}.box-bad{fill:${ground};stroke:${bad}}.box-open{fill:${ground};stroke:${open}}`,
  ].join('');
}

const style = [
  'text{font:13px system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif}',
  '.heading{font-size:19px;font-weight:600}.part{font-size:14px;font-weight:600}.strong{font-weight:600}.small{font-size:12px}',
  '.course{stroke-width:2.5}.ring,.box-good,.box-bad,.box-open{stroke-width:2}.box-open{stroke-dasharray:5 3}.rule{stroke-width:.8}',
  rulesFor(lightColours),
  `@media(prefers-color-scheme:dark){${rulesFor(darkColours)}}`,
].join('');

/** Writes a text so that it is no markup. */
export function escaped(text: string | number): string {
  return String(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
