import { type Source, sources } from 'model-ward-rules/published';
import { type Page, table } from './page';
import type { Report } from './report';
import type { CellRow, Column } from './table';

/** Writes the sources the report names, and only those. */
export function renderSources({ sourceIds }: Report, page: Page): readonly string[] {
  if (sourceIds.length === 0) return [];
  const rows = sourceIds.map((id, index) => sourceRow(id, index + 1, page));
  return table(page, columnsOf(page), rows);
}

function columnsOf({ words: { columns } }: Page): readonly Column[] {
  return [
    { header: columns.sourceNumber, align: 'right' },
    { header: columns.sourceId, isFlexible: true },
    { header: columns.publisher, isFlexible: true },
    { header: columns.publishedOn },
  ];
}

function sourceRow(id: string, number: number, { words, locale }: Page): CellRow {
  const source = sources.find((one) => one.id === id);
  return {
    kind: 'cells',
    cells: [
      { text: String(number) },
      { text: id },
      { text: source?.publisher ?? words.hostSource },
      { text: source === undefined ? words.noFigure : (dateOf(source, locale) ?? words.noFigure) },
    ],
  };
}

/** Sources are dated by day, by month or by year, as exactly as is known. */
function dateOf({ publishedOn }: Source, locale: Page['locale']): string | undefined {
  return locale === 'en' ? publishedOn : publishedOn?.split('-').reverse().join('/');
}
