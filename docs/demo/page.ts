/** One part of a report. */
export interface Section {
  readonly title: string;
  readonly lines: readonly Line[];
}

/** A sentence of a section. */
export interface Line {
  readonly text: string;
  /** Whether it says more about a line above it. */
  readonly isDetail?: boolean;
  /** Whether it is shown with `--all` alone. */
  readonly isExtra?: boolean;
}

export const detail = (text: string): Line => ({ text, isDetail: true });

export const extra = (text: string): Line => ({ text, isExtra: true });

export const extraDetail = (text: string): Line => ({ text, isDetail: true, isExtra: true });

const PAGE_WIDTH = 100;

export function renderSections(sections: readonly Section[], showsAll: boolean): string {
  const shown = sections.map(({ title, lines }) => ({
    title,
    lines: lines.filter(({ isExtra }) => showsAll || isExtra !== true),
  }));
  return shown
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) => [...wrap(title, ''), ...lines.flatMap(renderLine)].join('\n'))
    .join('\n\n');
}

function renderLine({ text, isDetail = false }: Line): readonly string[] {
  return wrap(text, isDetail ? '    ' : '  ');
}

/** Makes a text safe for a terminal: composed letters, and nothing that steers the screen. */
export function plain(text: string): string {
  return text.normalize('NFC').replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
}

/** Breaks a text at its blanks, but not before a percent sign; further lines are set in by two more places. */
function wrap(text: string, indent: string): readonly string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of plain(text).split(/ (?!%)/u)) {
    const isFirst = line.trim() === '';
    if (!isFirst && line.length + 1 + word.length > PAGE_WIDTH) {
      lines.push(line);
      line = `${indent}  ${word}`;
    } else {
      line = isFirst ? line + word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
