import type { ProgrammeReport, UnitReport, Verdict } from 'model-ward-rules';
import { explainStanding } from 'model-ward-rules/explanation';
import { type Page, table } from './page';
import type { Tone } from './paint';
import type { Cell, CellRow, Column } from './table';

/** Writes every ward with its verdict of the year, and whether it holds the title and why. */
export function renderExampleWards(report: ProgrammeReport, page: Page): readonly string[] {
  return table(
    page,
    columnsOf(page),
    report.units.map((ward) => wardRow(ward, report, page)),
  );
}

function columnsOf({ words: { columns } }: Page): readonly Column[] {
  return [
    { header: columns.ward, isFlexible: true },
    { header: columns.area },
    { header: columns.verdict },
    { header: columns.newlyBuilt },
    { header: columns.recognised },
  ];
}

function wardRow(
  { unit, areaIds, isNewlyBuilt, standing, verdicts }: UnitReport,
  { areas, assessmentYear }: ProgrammeReport,
  page: Page,
): CellRow {
  const { words, locale } = page;
  const area = areas.find((one) => one.unit.id === areaIds[0]);
  const verdict = verdicts.find((one) => one.assessmentYear === assessmentYear);
  return {
    kind: 'cells',
    cells: [
      { text: unit.name },
      { text: area?.unit.name ?? words.noFigure },
      verdictCell(verdict, page),
      { text: isNewlyBuilt ? words.recognised.yes : words.noFigure },
      standingCell(standing.outcome, page),
    ],
    notes: [{ text: explainStanding(standing, locale) }],
  };
}

function verdictCell(verdict: Verdict | undefined, { words }: Page): Cell {
  if (verdict === undefined) return { text: words.noFigure };
  const { basis, outcome } = verdict;
  const tone = basis === 'projected' ? 'projected' : verdictTones[outcome];
  return { text: words.outcomes[basis][outcome], tone };
}

const verdictTones: Readonly<Record<Verdict['outcome'], Tone>> = {
  eligible: 'good',
  'not-eligible': 'bad',
  undetermined: 'open',
};

function standingCell(outcome: UnitReport['standing']['outcome'], { words }: Page): Cell {
  if (outcome === 'recognised') return { text: words.recognised.yes, tone: 'good' };
  return { text: outcome === 'not-recognised' ? words.recognised.no : words.noFigure };
}
