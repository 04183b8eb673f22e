import type { ProgrammeReport } from 'model-ward-rules';
import type { Locale } from 'model-ward-rules/explanation';
import { importLine, literal, quoted } from './code-text';

/** Writes the lines that report on a list; the input is the JSON that can be downloaded beside them. */
export function listCode(
  input: unknown,
  { asOf, assessmentYear }: ProgrammeReport,
  locale: Locale,
): string {
  return [
    ...importLine(['orThrow', 'parseProgramme', 'plainDate', 'reportProgramme'], ''),
    ...importLine(['explainProgress', 'explainVerdict'], 'explanation'),
    '',
    `const programme = orThrow(parseProgramme(${literal(input)}));
const report = reportProgramme(programme, {
  asOf: plainDate('${asOf}'),
  assessmentYear: ${assessmentYear},
});
for (const { unit, verdicts } of report.units) {
  for (const verdict of verdicts) console.log(unit.name, explainVerdict(verdict, ${quoted(locale)}));
}
for (const { areas } of report.targets) {
  for (const { progress } of areas) console.log(explainProgress(progress, ${quoted(locale)}));
}`,
  ].join('\n');
}

/** Writes the lines that follow a title through the years. */
export function titlesCode(
  input: unknown,
  asked: { readonly unitId: string; readonly from: string; readonly until: string },
  locale: Locale,
): string {
  return [
    ...importLine(['orThrow', 'parseProgramme', 'plainDate', 'standingTimeline'], ''),
    ...importLine(['explainStanding'], 'explanation'),
    '',
    `const { records, maintenancePolicy } = orThrow(parseProgramme(${literal(input)}));
const timelines = standingTimeline(records, maintenancePolicy, {
  from: plainDate('${asked.from}'),
  until: plainDate('${asked.until}'),
  unitIds: records.histories.map(({ unitId }) => unitId).filter((id) => id === ${literal(asked.unitId)}),
});
for (const { standings } of timelines) {
  for (const standing of standings) console.log(explainStanding(standing, ${quoted(locale)}));
}`,
  ].join('\n');
}
