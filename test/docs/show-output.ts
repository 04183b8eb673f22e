import { logCallsOf, type OutputPlace, outputPlacesOf } from './expected-output';
import type { Print } from './run-block';

const isShown = ({ trailing, below }: OutputPlace): boolean => trailing.length + below.length > 0;

/**
 * Gives a block whose comments show what it printed. What a call printed goes to the place nearest to it that already
 * shows something, or else below its statement. A place that is right stays as it is written.
 */
export function showOutput(code: string, prints: readonly Print[]): string {
  const places = outputPlacesOf(code);
  const lineOfCall = logCallsOf(code).map(({ lines }) => {
    const shown = places.find((place) => lines.includes(place.line) && isShown(place));
    return shown?.line ?? lines.at(-1);
  });
  const printedAt = (line: number): readonly string[] =>
    prints.filter(({ call }) => lineOfCall[call] === line).flatMap(({ lines }) => lines);
  return places
    .reduceRight((lines, place) => showAt(lines, place, printedAt(place.line)), code.split('\n'))
    .join('\n');
}

function showAt(lines: string[], place: OutputPlace, printed: readonly string[]): string[] {
  const shown = [...place.trailing, ...place.below];
  if (shown.join('\n') === printed.join('\n') && shown.length === printed.length) return lines;
  const line = lines[place.line] ?? '';
  const bare = place.trailing.length === 0 ? line : withoutComment(line, place.column);
  const indent = /^ */.exec(line)?.[0] ?? '';
  const comments = printed.map((text) => `// ${text}`.trimEnd());
  const isTrailing = comments.length === 1 && place.below.length === 0;
  const written = isTrailing
    ? [`${bare} ${comments[0]}`]
    : [bare, ...comments.map((comment) => `${indent}${comment}`)];
  return [
    ...lines.slice(0, place.line),
    ...written,
    ...lines.slice(place.line + 1 + place.below.length),
  ];
}

const withoutComment = (line: string, column: number): string =>
  line.slice(0, column) + line.slice(column).replace(/ *\/\/.*$/, '');
