import type { LocalisedText } from 'model-ward-rules';
import { formatNumber, type Locale } from 'model-ward-rules/explanation';
import type { Bounds } from './input';
import type { Paint, Tone } from './paint';
import { type Column, type Row, renderTable } from './table';
import { wrap } from './text';
import { type Words, wordsByLocale } from './words';

/** What every section of the report is written with. */
export interface Page {
  readonly locale: Locale;
  readonly words: Words;
  readonly paint: Paint;
  readonly number: (count: number) => string;
  readonly range: (bounds: Bounds) => string;
  readonly textIn: (text: LocalisedText) => string;
  readonly cite: (ids: readonly string[]) => string;
}

const PAGE_WIDTH = 100;
const INDENT = '  ';

export function pageFor(locale: Locale, paint: Paint, sourceIds: readonly string[]): Page {
  const words = wordsByLocale[locale];
  const number = (count: number): string => formatNumber(count, locale);
  const numbers = new Map(sourceIds.map((id, index) => [id, index + 1]));
  return {
    locale,
    words,
    paint,
    number,
    range: ({ least, most }) =>
      least === most ? number(least) : `${number(least)}–${number(most)}`,
    textIn: (text) => text[locale] ?? text.vi,
    cite: (ids) => (ids.length === 0 ? words.noFigure : numbersOf(ids, numbers).join(', ')),
  };
}

function numbersOf(
  ids: readonly string[],
  numbers: ReadonlyMap<string, number>,
): readonly number[] {
  const named = ids.map((id) => numbers.get(id)).filter((number) => number !== undefined);
  return [...new Set(named)].sort((a, b) => a - b);
}

export function titleOf({ paint }: Page, title: string): readonly string[] {
  return wrap(title, PAGE_WIDTH).map((line) => paint('title', line));
}

export function paragraph({ paint }: Page, text: string, tone?: Tone): readonly string[] {
  return wrap(text, PAGE_WIDTH - INDENT.length).map((line) => INDENT + paint(tone, line));
}

const BULLET = '• ';

/** A sentence of a list, its further lines set under its first. */
export function bullet({ paint }: Page, text: string, tone?: Tone): readonly string[] {
  return wrap(text, PAGE_WIDTH - INDENT.length - BULLET.length).map(
    (line, index) => INDENT + (index === 0 ? BULLET : '  ') + paint(tone, line),
  );
}

/** More about the sentence above. */
export function continuation(page: Page, text: string): readonly string[] {
  return bullet(page, text).map((line) => line.replace(BULLET, '  '));
}

export function table(
  { paint }: Page,
  columns: readonly Column[],
  rows: readonly Row[],
): readonly string[] {
  const lines = renderTable(columns, rows, PAGE_WIDTH - INDENT.length, paint);
  return lines.map((line) => INDENT + line);
}
