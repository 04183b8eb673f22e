import type { AreaReport, LocalisedText, ProgrammeReport, TargetProgress } from 'model-ward-rules';
import { explainProgress } from 'model-ward-rules/explanation';
import type { ExampleReport } from './example-programme';
import { bullet, continuation, type Page, table } from './page';
import type { CellRow, Column } from './table';

/** Writes the counts of every area; a province holds those of its districts. */
export function renderExampleAreas({ areas }: ProgrammeReport, page: Page): readonly string[] {
  return table(
    page,
    columnsOf(page),
    areas.map((area) => areaRow(area, page)),
  );
}

function columnsOf({ words: { columns } }: Page): readonly Column[] {
  return [
    { header: columns.area, isFlexible: true },
    ...[
      columns.wards,
      columns.registered,
      columns.newlyBuilt,
      columns.recognised,
      columns.maintained,
      columns.suspended,
    ].map((header): Column => ({ header, align: 'right' })),
  ];
}

function areaRow({ unit, summary }: AreaReport, { number }: Page): CellRow {
  const counts = [
    summary.unitCount,
    summary.registeredCount,
    summary.newlyBuiltCount,
    summary.recognisedCount,
    summary.maintainedCount,
    summary.suspendedCount,
  ];
  return {
    kind: 'cells',
    cells: [{ text: unit.name }, ...counts.map((count) => ({ text: number(count) }))],
  };
}

/** Writes how far each target is reached; the report keeps the order of the targets that were read. */
export function renderExampleTargets(
  { programme, report }: ExampleReport,
  page: Page,
): readonly string[] {
  return report.targets.flatMap(({ areas }, place) =>
    areas.flatMap(({ progress }) =>
      targetLines(programme.targets[place]?.target.name, progress, page),
    ),
  );
}

function targetLines(
  name: LocalisedText | undefined,
  progress: TargetProgress,
  page: Page,
): readonly string[] {
  return [
    ...bullet(page, name === undefined ? progress.target.id : page.textIn(name)),
    ...continuation(page, explainProgress(progress, page.locale)),
  ];
}
