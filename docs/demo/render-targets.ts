import type { MeasuredProgress, Population, TargetProgress } from 'model-ward-rules';
import { formatDay, formatShare } from 'model-ward-rules/explanation';
import { type Page, paragraph, table } from './page';
import type { Tone } from './paint';
import type { Report, TargetBlock, TargetLine } from './report';
import type { Cell, Column, Row } from './table';

/** Writes for each target what is due, what is reached, and what is missing or over. */
export function renderTargets({ targets }: Report, page: Page): readonly string[] {
  if (targets.length === 0) return [];
  const rows = targets.flatMap((block) => blockRows(block, page));
  const hasOpenStanding = targets.some(
    ({ counting, lines }) =>
      counting === 'recognised' && lines.some(({ progress }) => isRange(progress)),
  );
  return [
    ...table(page, columnsOf(page), rows),
    ...(hasOpenStanding ? ['', ...paragraph(page, page.words.openStanding, 'faint')] : []),
  ];
}

function isRange(progress: TargetProgress): boolean {
  return progress.outcome !== 'not-applicable' && progress.reached.least !== progress.reached.most;
}

function columnsOf({ words: { columns } }: Page): readonly Column[] {
  return [
    { header: columns.area, isFlexible: true },
    { header: columns.wards, align: 'right' },
    { header: columns.populationOn },
    { header: columns.due, align: 'right' },
    { header: columns.reached, align: 'right' },
    { header: columns.missing, align: 'right' },
    { header: columns.excess, align: 'right' },
    { header: columns.outcome },
    { header: columns.source },
  ];
}

function blockRows({ target, counting, asOf, lines }: TargetBlock, page: Page): readonly Row[] {
  const { words, textIn, locale } = page;
  const counted = words.counted[counting](formatDay(asOf, locale));
  const caveat = words.caveats[counting];
  const detail = caveat === undefined ? counted : `${counted} ${caveat}`;
  const note = target.provenance.note;
  const noted = note === undefined ? detail : `${detail} ${textIn(note)}`;
  return [
    { kind: 'heading', text: textIn(target.name), detail: noted },
    ...lines.map((line): Row => ({ kind: 'cells', cells: cellsOf(line, page) })),
  ];
}

function cellsOf({ areaName, progress, sources }: TargetLine, page: Page): readonly Cell[] {
  const { textIn, cite } = page;
  return [
    { text: textIn(areaName) },
    { text: populationText(progress, page) },
    { text: populationDayText(progress.population, page) },
    ...figuresOf(progress, page),
    outcomeOf(progress, page),
    { text: cite(sources), tone: 'faint' },
  ];
}

function outcomeOf({ outcome, counting }: TargetProgress, { words }: Page): Cell {
  const text = outcome === 'reached' ? words.reachedBy[counting] : words.targetOutcomes[outcome];
  return { text, tone: tones[outcome] };
}

const tones: Readonly<Record<TargetProgress['outcome'], Tone>> = {
  reached: 'good',
  open: 'open',
  missed: 'bad',
  'not-applicable': 'faint',
};

function populationText(progress: TargetProgress, { words, number }: Page): string {
  if (progress.outcome === 'not-applicable') return words.noFigure;
  const count = number(progress.populationCount);
  return progress.counted === 'areas' ? words.areaCount(count) : count;
}

function populationDayText(population: Population, { locale }: Page): string {
  return population.kind === 'cohort'
    ? `${formatDay(population.from, locale)} – ${formatDay(population.until, locale)}`
    : formatDay(population.on, locale);
}

function figuresOf(progress: TargetProgress, page: Page): readonly Cell[] {
  const { words, number, range } = page;
  if (progress.outcome === 'not-applicable') {
    return Array.from({ length: 4 }, () => ({ text: words.noFigure }));
  }
  const { dueCount, reached, missing } = progress;
  return [
    { text: number(dueCount), tone: 'strong' },
    { text: range(reached) },
    { text: range(missing) },
    { text: excessText(progress, page) },
  ];
}

/** How far a target may be exceeded at best is of no use to a reader while nothing is certain. */
function excessText({ excess, dueCount }: MeasuredProgress, page: Page): string {
  const { range, locale, words } = page;
  if (excess.least === 0) return excess.most === 0 ? range(excess) : words.noFigure;
  const share = formatShare({ part: excess.least, whole: dueCount }, locale, { decimals: 1 });
  return excess.least === excess.most ? `${range(excess)} (${share})` : range(excess);
}
