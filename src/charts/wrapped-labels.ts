/** How wide a letter is on average in the size used. @unit pixels */
const LETTER_WIDTH = 6.8;

const LINES = 2;

/**
 * Gives the expression with which Vega writes long labels on two lines; what does not fit is cut, and the table behind
 * the picture holds it whole.
 */
export function wrappedLabels(labels: readonly string[], widest: number): string {
  const wrapped = Object.fromEntries(labels.map((label) => [label, linesOf(label, widest)]));
  return `(${JSON.stringify(wrapped)})[datum.label]`;
}

/** Whether a label needs a second line. */
export const isWrapped = (label: string, widest: number): boolean =>
  linesOf(label, widest).length > 1;

function linesOf(label: string, widest: number): readonly string[] {
  const longest = Math.max(8, Math.floor(widest / LETTER_WIDTH));
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + 1 + word.length <= longest) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  if (lines.length <= LINES) return lines;
  return [...lines.slice(0, LINES - 1), `${lines[LINES - 1]} …`];
}
