/** Where something stands in a text, as an editor shows it. */
export interface PlaceInText {
  /** @range a whole number from 1 */
  readonly line: number;
  /** The place in that line, in UTF-16 code units. @range a whole number from 1 */
  readonly column: number;
}

/** The line and the column of an index. */
export function placeIn(text: string, index: number): PlaceInText {
  const lines = text.slice(0, index).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines[lines.length - 1] as string).length + 1 };
}
