import {
  type Assessment,
  type CriteriaSet,
  decideEligibility,
  evaluateAssessment,
  type Programme,
  type ProgrammeReport,
  plainDate,
  reportProgramme,
  selectMinimalPlans,
  type UnitId,
  type UnitReport,
  type Verdict,
  type VerdictOutcome,
} from 'model-ward-rules';
import {
  type Chart,
  chartOfTargets,
  chartOfUnmetCriteria,
  type TargetRow,
  type UnmetCriterionRow,
} from 'model-ward-rules/charts';
import {
  explainCandidates,
  explainGap,
  explainPlan,
  explainStanding,
  explainVerdict,
  formatNumber,
  type Locale,
} from 'model-ward-rules/explanation';
import type { GoodRules } from '../rules/chosen-rules';
import { wordsByLocale } from '../words';

/** Holds what is shown of a list of wards, put into words. */
export interface ListView {
  readonly report: ProgrammeReport;
  readonly year: number;
  readonly units: readonly UnitLine[];
  readonly outcomes: Readonly<Record<ListOutcome, number>>;
  /** What is due and reached; absent where no target can be measured. */
  readonly due?: Chart<TargetRow>;
  /** Which criteria are missed most, for each set and basis. */
  readonly unmet: readonly Chart<UnmetCriterionRow>[];
  readonly candidates: readonly string[];
}

/** Projected results are never counted with confirmed ones. */
export type ListOutcome = VerdictOutcome | 'projected' | 'no-result';

/** Holds one ward of the list. */
export interface UnitLine {
  readonly name: string;
  readonly areas: string;
  readonly outcome: ListOutcome;
  readonly verdict: string;
  /** The criteria that are not met, and those that are not known, as shortly as they can be named. */
  readonly lacks: string;
  /** The same in full. */
  readonly gaps: readonly string[];
  /** The way with the fewest criteria; absent where there is none, or none is needed. */
  readonly plan?: string;
  readonly standing: string;
}

/** Reports on a list and says it in a language. */
export function listViewOf(programme: Programme, rules: GoodRules, locale: Locale): ListView {
  const question = questionOf(programme, rules);
  const report = reportProgramme(programme, question);
  const units = report.units.map((unit) => lineOf(unit, { programme, report, locale }));
  const named = report.targets.flatMap(({ areas }) =>
    areas.map(({ areaId, progress }) => ({
      name: areaId === null ? wordsByLocale[locale].list.whole : namesOf(report)(areaId),
      progress,
    })),
  );
  const { confirmed, projected } = report.candidates;
  return {
    report,
    year: question.assessmentYear,
    units,
    outcomes: countOutcomes(units),
    ...(named.length === 0 ? {} : { due: chartOfTargets(named, { locale }) }),
    unmet: report.unmetCriteria.flatMap((counts) => {
      const criteriaSet = setOf(counts.criteriaSet, programme);
      return criteriaSet === undefined
        ? []
        : [chartOfUnmetCriteria(counts, criteriaSet, { locale })];
    }),
    candidates: [confirmed, projected].flatMap((one) =>
      explainCandidates(one, namesOf(report), locale),
    ),
  };
}

/** The year that was chosen where there are results for it, else the latest that has some. */
function questionOf({ assessments }: Programme, { year, asOf, dayIsGiven }: GoodRules) {
  const years = assessments.map(({ assessmentYear }) => assessmentYear);
  const latest = years.reduce((a, b) => Math.max(a, b), 0);
  const assessmentYear = years.includes(year) || latest === 0 ? year : latest;
  const isOther = assessmentYear !== year && !dayIsGiven;
  return { assessmentYear, asOf: isOther ? plainDate(`${assessmentYear}-12-31`) : asOf };
}

interface Surroundings {
  readonly programme: Programme;
  readonly report: ProgrammeReport;
  readonly locale: Locale;
}

function lineOf(
  { unit, areaIds, verdicts, standing, counted }: UnitReport,
  { programme, report, locale }: Surroundings,
): UnitLine {
  const nameOf = namesOf(report);
  const ofYear = verdicts.filter(({ assessmentYear }) => assessmentYear === report.assessmentYear);
  const assessment = programme.assessments.find(
    (one) => one.unitId === unit.id && one.assessmentYear === report.assessmentYear,
  );
  return {
    name: unit.name,
    areas: areaIds.map(nameOf).join(', '),
    outcome: counted?.basis === 'projected' ? 'projected' : (counted?.outcome ?? 'no-result'),
    verdict: ofYear.map((one) => explainVerdict(one, locale)).join(' '),
    lacks: ofYear.map((one) => lacksOf(one, programme, locale)).join(' '),
    gaps: ofYear.flatMap(({ gaps, criteriaSet }) => {
      const set = setOf(criteriaSet, programme);
      return set === undefined ? [] : gaps.map((gap) => explainGap(gap, set, locale));
    }),
    ...(assessment === undefined ? {} : planOf(assessment, { programme, report, locale })),
    standing: explainStanding(standing, locale, nameOf),
  };
}

function lacksOf(
  { gaps, criteriaSet, unknownCriterionIds }: Verdict,
  programme: Programme,
  locale: Locale,
): string {
  const set = setOf(criteriaSet, programme);
  if (set === undefined) return '';
  const { list } = wordsByLocale[locale];
  const name = (id: string): string => {
    const place = set.criteria.findIndex((criterion) => criterion.id === id);
    const number = set.criteria[place]?.number;
    return number === undefined ? list.place(place + 1) : String(number);
  };
  const notMet = gaps.flatMap((gap) =>
    gap.kind === 'criterion' && gap.finding.status === 'not-met' ? [gap.finding.criterionId] : [],
  );
  const others = gaps.filter(({ kind }) => kind !== 'criterion');
  // Of a count that names nobody each criterion is unknown; how many are not met is said then.
  const unknown = others.length > 0 ? [] : unknownCriterionIds;
  return [
    list.lacks(notMet.map(name).join(', '), unknownText(unknown.map(name), locale)),
    ...others.map((gap) => explainGap(gap, set, locale)),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** More names than a cell has room for are counted here, and named in the details. */
function unknownText(names: readonly string[], locale: Locale): string {
  const { list } = wordsByLocale[locale];
  return names.length > MOST_NAMES
    ? list.criteriaCount(formatNumber(names.length, locale))
    : names.join(', ');
}

const MOST_NAMES = 6;

function planOf(
  assessment: Assessment,
  { programme, report, locale }: Surroundings,
): Pick<UnitLine, 'plan'> {
  const evaluation = evaluateAssessment(assessment, { asOf: report.asOf });
  const { recognitionPolicy } = programme;
  if (decideEligibility(evaluation, recognitionPolicy).outcome === 'eligible') return {};
  const [plan] = selectMinimalPlans(evaluation, recognitionPolicy, { maxPlans: 1 }).plans;
  return plan === undefined ? {} : { plan: explainPlan(plan, assessment.criteriaSet, locale) };
}

const setOf = (
  { id, revision }: { readonly id: string; readonly revision: number },
  { criteriaSets }: Programme,
): CriteriaSet | undefined =>
  criteriaSets.find((set) => set.id === id && set.revision === revision);

/** Gives the name of a unit of the report. */
export function namesOf({ units, areas }: ProgrammeReport): (id: UnitId) => string {
  const names = new Map([...units, ...areas].map(({ unit }) => [unit.id, unit.name]));
  return (id) => names.get(id) ?? id;
}

function countOutcomes(units: readonly UnitLine[]): ListView['outcomes'] {
  const count = (outcome: ListOutcome): number =>
    units.filter((unit) => unit.outcome === outcome).length;
  return {
    eligible: count('eligible'),
    'not-eligible': count('not-eligible'),
    undetermined: count('undetermined'),
    'not-assessed': count('not-assessed'),
    projected: count('projected'),
    'no-result': count('no-result'),
  };
}
