import type { ListIntake, ProgrammeReport, UnitId } from 'model-ward-rules';
import { explainCandidates, explainIssue, formatDay } from 'model-ward-rules/explanation';
import type { ExampleReport } from './example-programme';
import { bullet, type Page, paragraph } from './page';
import { placeOf } from './place-of';
import { renderExampleAreas, renderExampleTargets } from './render-example-areas';
import { renderExampleWards } from './render-example-wards';

/** Writes what one call makes of a whole programme, which is made up. */
export function renderExample(example: ExampleReport, page: Page): readonly string[] {
  const { report } = example;
  const { words, locale } = page;
  const { asOf, assessmentYear } = report;
  return [
    ...paragraph(page, words.example.madeUp, 'open'),
    ...paragraph(page, words.example.asked(formatDay(asOf, locale), String(assessmentYear))),
    '',
    ...renderExampleWards(report, page),
    '',
    ...renderExampleAreas(report, page),
    '',
    ...renderExampleTargets(example, page),
    '',
    ...candidateLines(report, page),
    '',
    ...intakeLines(report, page),
  ];
}

function candidateLines({ candidates, units }: ProgrammeReport, page: Page): readonly string[] {
  const { words, locale } = page;
  const names = new Map(units.map(({ unit }) => [unit.id, `${words.columns.ward} ${unit.name}`]));
  const nameOf = (id: UnitId): string => names.get(id) ?? id;
  const linesOf = (basis: 'confirmed' | 'projected'): readonly string[] =>
    explainCandidates(candidates[basis], nameOf, locale).flatMap((line) =>
      bullet(page, `${words.example.basis[basis]} ${line}`),
    );
  return [
    ...paragraph(page, words.example.candidates),
    ...linesOf('confirmed'),
    ...linesOf('projected'),
  ];
}

function intakeLines({ intake }: ProgrammeReport, page: Page): readonly string[] {
  const { words, number, locale } = page;
  const countsOf = ({ list, receivedCount, usedCount, refusedCount }: ListIntake): string =>
    words.example.intake(list, number(receivedCount), number(usedCount), number(refusedCount));
  return [
    ...paragraph(page, words.example.received),
    ...intake.lists.flatMap((one) => bullet(page, countsOf(one))),
    ...intake.refusals
      .flatMap(({ issues }) => issues)
      .flatMap((issue) =>
        paragraph(page, `${placeOf(issue.path)}: ${explainIssue(issue, locale)}`, 'bad'),
      ),
  ];
}
