import { formatDay } from 'model-ward-rules/explanation';
import type { AreaInput, Bounds } from './input';
import { type Page, table } from './page';
import { quotaNotes } from './quota-notes';
import type { Report } from './report';
import type { Cell, CellRow, Column } from './table';

/** Writes how many wards of each area registered and how many are recognised, with the decision where it is known. */
export function renderAreas({ areas }: Report, page: Page): readonly string[] {
  const shown = areas.filter(({ group }) => group === undefined);
  if (shown.length === 0) return [];
  const rows = shown.map((area) => areaRow(area, page));
  return table(page, columnsOf(page), rows);
}

function columnsOf({ words: { columns } }: Page): readonly Column[] {
  return [
    { header: columns.area, isFlexible: true },
    { header: columns.year, align: 'right' },
    { header: columns.registered, align: 'right' },
    { header: columns.recognised, align: 'right' },
    { header: columns.source },
  ];
}

function areaRow(area: AreaInput, page: Page): CellRow {
  const { words, range, cite, textIn } = page;
  const { registered, recognised } = area.figures;
  const shown = (bounds: Bounds | undefined): string =>
    bounds === undefined ? words.noFigure : range(bounds);
  return {
    kind: 'cells',
    cells: [
      { text: textIn(area.name) },
      { text: area.year === undefined ? words.noFigure : String(area.year) },
      { text: shown(registered) },
      { text: shown(recognised), tone: 'good' },
      { text: cite(area.sources), tone: 'faint' },
    ],
    notes: notesOf(area, page),
  };
}

function notesOf(area: AreaInput, page: Page): readonly Cell[] {
  const { words, number, textIn } = page;
  const { plannedCount, builtCount, urbanDistrictCount } = area.figures;
  return [
    ...quotaNotes(area, page),
    ...(plannedCount === undefined || builtCount === undefined
      ? []
      : [{ text: words.planned(number(plannedCount), number(builtCount)) }]),
    ...(urbanDistrictCount === undefined
      ? []
      : [{ text: words.urbanDistricts(number(urbanDistrictCount)) }]),
    ...decisionNotes(area, page),
    ...(area.note === undefined ? [] : [{ text: textIn(area.note), tone: 'faint' } as const]),
  ];
}

function decisionNotes({ figures, year }: AreaInput, { words, locale }: Page): readonly Cell[] {
  const { number, decidedOn, announcedOn } = figures.decision ?? {};
  const decided =
    number === undefined || decidedOn === undefined || year === undefined
      ? []
      : [words.decided(number, formatDay(decidedOn, locale), String(year))];
  const announced =
    announcedOn === undefined ? [] : [words.announced(formatDay(announcedOn, locale))];
  const sentences = [...decided, ...announced];
  return sentences.length === 0 ? [] : [{ text: sentences.join(' ') }];
}
