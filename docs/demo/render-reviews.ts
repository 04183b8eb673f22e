import { formatShare } from 'model-ward-rules/explanation';
import { type Page, paragraph, table } from './page';
import { quotaNotes } from './quota-notes';
import type { Report, ReviewLine } from './report';
import type { CellRow, Column } from './table';

/** Writes the reviews of areas: what is confirmed in one column, what is projected in others. */
export function renderReviews({ reviews, origin }: Report, page: Page): readonly string[] {
  if (reviews.length === 0) return [];
  const lines = table(
    page,
    columnsOf(page),
    reviews.map((review) => reviewRow(review, page)),
  );
  return origin === 'published'
    ? [...lines, '', ...paragraph(page, page.words.projectedOnly, 'projected')]
    : lines;
}

function columnsOf({ words: { columns } }: Page): readonly Column[] {
  return [
    { header: columns.area, isFlexible: true },
    { header: columns.year, align: 'right' },
    { header: columns.wards, align: 'right' },
    { header: columns.confirmed, align: 'right' },
    { header: columns.projected, align: 'right' },
    { header: columns.projectedShare, align: 'right' },
    { header: columns.source },
  ];
}

function reviewRow(review: ReviewLine, page: Page): CellRow {
  const { words, number, cite, locale } = page;
  const { summary, year, sources } = review;
  const { unitCount, confirmed, projected } = summary;
  const share = { part: projected.eligibleCount, whole: unitCount };
  return {
    kind: 'cells',
    cells: [
      { text: nameOf(review, page) },
      { text: year === undefined ? words.noFigure : String(year) },
      { text: number(unitCount) },
      { text: number(confirmed.eligibleCount) },
      { text: number(projected.eligibleCount), tone: 'projected' },
      {
        text: unitCount === 0 ? words.noFigure : formatShare(share, locale, { decimals: 1 }),
        tone: 'projected',
      },
      { text: cite(sources), tone: 'faint' },
    ],
    notes: quotaNotes(review, page),
  };
}

function nameOf({ name, group }: ReviewLine, { words, textIn }: Page): string {
  return group === undefined ? textIn(name) : `${textIn(name)}: ${words.groups[group]}`;
}
