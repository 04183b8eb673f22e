import {
  type AreaReport,
  type Assessment,
  decideEligibility,
  evaluateAssessment,
  type Programme,
  type ProgrammeReport,
  plainDate,
  reportProgramme,
  type UnitId,
  type UnitReport,
} from 'model-ward-rules';
import {
  explainCandidates,
  explainGap,
  explainProgress,
  explainStanding,
  explainVerdict,
  formatDay,
  formatNumber,
  type Locale,
} from 'model-ward-rules/explanation';
import { allMustBeMet } from 'model-ward-rules/published';
import { type Question, UsageError } from './command-line';
import { detail, type Line, type Section } from './page';
import type { Input } from './read-input';
import { textIn, wordsByLocale } from './words';

/** Reports on what could be read of a file. */
export function reportInput(input: Input, question: Question): readonly Section[] {
  if (input.kind === 'programme') return programmeSections(input.programme, question);
  if (input.assessments.length === 0) return [];
  const { assessments, projectedNote } = wordsByLocale[question.locale];
  const lines = input.assessments.flatMap((assessment) => assessmentLines(assessment, question));
  return [{ title: assessments, lines: [...lines, { text: projectedNote }] }];
}

/** Without another day, evidence is judged as of the end of the assessment year. */
function assessmentLines(assessment: Assessment, { locale, asOf }: Question): readonly Line[] {
  const { unitId, assessmentYear, criteriaSet } = assessment;
  const day = asOf ?? plainDate(`${assessmentYear}-12-31`);
  const verdict = decideEligibility(evaluateAssessment(assessment, { asOf: day }), allMustBeMet);
  return [
    { text: `${unitId}, ${assessmentYear}: ${explainVerdict(verdict, locale)}` },
    ...verdict.gaps.map((gap) => detail(explainGap(gap, criteriaSet, locale))),
  ];
}

function programmeSections(programme: Programme, question: Question): readonly Section[] {
  const { locale } = question;
  const words = wordsByLocale[locale];
  const report = reportProgramme(programme, dayAndYear(programme, question));
  const title = words.asked(formatDay(report.asOf, locale), String(report.assessmentYear));
  const { sections } = words;
  return [
    { title, lines: [{ text: words.projectedNote }] },
    { title: words.units, lines: report.units.flatMap((unit) => unitLines(unit, report, locale)) },
    { title: sections.areas, lines: report.areas.map((area) => areaLine(area, locale)) },
    { title: sections.targets, lines: targetLines(programme, report, locale) },
    { title: words.candidates, lines: candidateLines(report, locale) },
    { title: words.received, lines: intakeLines(report, locale) },
  ];
}

function dayAndYear({ assessments }: Programme, { locale, year, asOf }: Question) {
  const years = assessments.map(({ assessmentYear }) => assessmentYear);
  const assessmentYear = year ?? years.reduce((a, b) => Math.max(a, b), 0);
  if (assessmentYear === 0) throw new UsageError(wordsByLocale[locale].noYear);
  return { asOf: asOf ?? plainDate(`${assessmentYear}-12-31`), assessmentYear };
}

const namesOf = ({ units, areas }: ProgrammeReport): ((id: UnitId) => string) => {
  const names = new Map([...units, ...areas].map(({ unit }) => [unit.id, unit.name]));
  return (id) => names.get(id) ?? id;
};

function unitLines(
  { unit, areaIds, standing, isRegistered, unitClass, verdicts }: UnitReport,
  report: ProgrammeReport,
  locale: Locale,
): readonly Line[] {
  const { newlyBuilt } = wordsByLocale[locale];
  const nameOf = namesOf(report);
  const place = [unit.name, ...areaIds.map(nameOf)].join(', ');
  const built = isRegistered && unitClass === 'new' ? [newlyBuilt] : [];
  return [
    { text: [`${place}:`, explainStanding(standing, locale, nameOf), ...built].join(' ') },
    ...verdicts.map((verdict) =>
      detail(`${verdict.assessmentYear}: ${explainVerdict(verdict, locale)}`),
    ),
  ];
}

function areaLine({ unit, summary }: AreaReport, locale: Locale): Line {
  const { figures } = wordsByLocale[locale];
  const counts = [
    figures.wards(formatNumber(summary.unitCount, locale)),
    figures.registered(formatNumber(summary.registeredCount, locale)),
    figures.newlyBuilt(formatNumber(summary.new.registeredCount, locale)),
    figures.recognised(formatNumber(summary.recognisedCount, locale)),
    figures.maintained(formatNumber(summary.maintainedCount, locale)),
    figures.suspended(formatNumber(summary.suspendedCount, locale)),
  ];
  return { text: `${unit.name}: ${counts.join('; ')}.` };
}

/** The report keeps the order of the targets that were read. */
function targetLines(
  { targets }: Programme,
  report: ProgrammeReport,
  locale: Locale,
): readonly Line[] {
  const nameOf = namesOf(report);
  const { country } = wordsByLocale[locale];
  return targets.flatMap(({ target }, place) => [
    { text: textIn(target.name, locale) },
    ...(report.targets[place]?.areas ?? []).map(({ areaId, progress }) =>
      detail(`${areaId === null ? country : nameOf(areaId)}: ${explainProgress(progress, locale)}`),
    ),
  ]);
}

function candidateLines(report: ProgrammeReport, locale: Locale): readonly Line[] {
  const { confirmed, projected } = report.candidates;
  return [confirmed, projected]
    .flatMap((list) => explainCandidates(list, namesOf(report), locale))
    .map((text) => ({ text }));
}

function intakeLines({ intake }: ProgrammeReport, locale: Locale): readonly Line[] {
  const words = wordsByLocale[locale];
  const number = (count: number): string => formatNumber(count, locale);
  return intake.lists.map(({ list, receivedCount, usedCount, refusedCount }) => ({
    text: `${words.lists[list]}: ${words.intake(number(receivedCount), number(usedCount), number(refusedCount))}.`,
  }));
}
