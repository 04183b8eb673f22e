import {
  type Assessment,
  type CriteriaSet,
  type CriterionAnswer,
  type CriterionStatus,
  decideEligibility,
  type Evaluation,
  evaluateAssessment,
  type PlainDate,
  type RecognitionRule,
  selectDecisiveUnknowns,
  selectMinimalPlans,
  type VerdictOutcome,
} from 'model-ward-rules';
import { checked, rawHead } from '../arbitraries/assessments';
import { policyOf } from '../arbitraries/policies';
import { statusOf } from './status';
import {
  decisiveIds,
  gapIds,
  minimalPlans,
  type OraclePlan,
  openPlaces,
  outcomeOf,
  type Situation,
  statusIn,
  unnamedGapCount,
  type World,
  worldsOf,
  worldsOfTally,
} from './verdict';

/** What one case is about, in the form in which a host hands it in. */
export interface AgreementCase {
  readonly criteriaSet: CriteriaSet;
  readonly results: RawResults;
  readonly rule: RecognitionRule;
  readonly asOf: PlainDate;
}

export type RawResults =
  | { readonly kind: 'by-criterion'; readonly answers: readonly CriterionAnswer[] }
  | {
      readonly kind: 'tally';
      readonly metCount: number;
      readonly criteriaCount: number;
      readonly unmetCriterionIds: readonly string[];
    };

/** What both are asked, in one shape. */
export interface Answers {
  readonly statuses: readonly StatusLine[];
  readonly outcome: VerdictOutcome;
  readonly unknownIds: readonly string[];
  readonly gapIds: readonly string[];
  readonly unnamedGapCount: number;
  readonly decisiveIds: readonly string[];
  /** Each plan as a text, in the order of the texts. */
  readonly plans: readonly string[];
}

export interface StatusLine {
  readonly id: string;
  readonly status: CriterionStatus;
  readonly mayNotApply: boolean | undefined;
}

/** Says where the engine and the oracle part on a case, or gives nothing where they agree. */
export function differenceOn(given: AgreementCase): string | undefined {
  const engine = askEngine(given);
  const oracle = askOracle(given);
  for (const question of questions) {
    const [one, other] = [JSON.stringify(engine[question]), JSON.stringify(oracle[question])];
    if (one !== other) return `${question}: the engine says ${one}, the oracle ${other}`;
  }
  return undefined;
}

const questions = [
  'statuses',
  'outcome',
  'unknownIds',
  'gapIds',
  'unnamedGapCount',
  'decisiveIds',
  'plans',
] as const satisfies readonly (keyof Answers)[];

/** More plans than any case of a dozen criteria has. */
const ALL_PLANS = 1_000;

function askEngine({ criteriaSet, results, rule, asOf }: AgreementCase): Answers {
  const assessment: Assessment = checked(criteriaSet, { ...rawHead(criteriaSet), results });
  const evaluation: Evaluation = evaluateAssessment(assessment, { asOf });
  const policy = policyOf(rule);
  const verdict = decideEligibility(evaluation, policy);
  const { plans } = selectMinimalPlans(evaluation, policy, { maxPlans: ALL_PLANS });
  return {
    statuses: evaluation.findings.map(
      ({ criterionId: id, status, mayNotApply }): StatusLine => ({ id, status, mayNotApply }),
    ),
    outcome: verdict.outcome,
    unknownIds: verdict.unknownCriterionIds,
    gapIds: verdict.gaps.flatMap((gap) =>
      gap.kind === 'criterion' ? [gap.finding.criterionId] : [],
    ),
    unnamedGapCount: verdict.gaps.reduce(
      (count, gap) => (gap.kind === 'unnamed' ? count + gap.criteriaCount : count),
      0,
    ),
    decisiveIds: selectDecisiveUnknowns(evaluation, policy).criterionIds,
    plans: sorted(plans),
  };
}

const sorted = (plans: readonly OraclePlan[]): readonly string[] =>
  plans.map((plan) => JSON.stringify(plan)).sort();

/** What the second implementation says of a case. */
export function askOracle(given: AgreementCase): Answers {
  const ids = given.criteriaSet.criteria.map(({ id }) => id);
  const isTally = given.results.kind === 'tally';
  const situation: Situation = { ids, rule: given.rule, worlds: possibleWorlds(given), isTally };
  return {
    statuses: ids.map((id, place): StatusLine => {
      const { status, mayNotApply } = statusIn(situation.worlds, place);
      return { id, status, mayNotApply };
    }),
    outcome: outcomeOf(situation),
    unknownIds: openPlaces(situation).map((place) => ids[place] ?? ''),
    gapIds: gapIds(situation),
    unnamedGapCount: unnamedGapCount(situation),
    decisiveIds: decisiveIds(situation),
    plans: sorted(minimalPlans(situation)),
  };
}

function possibleWorlds({ criteriaSet, results, asOf }: AgreementCase): readonly World[] {
  const { criteria } = criteriaSet;
  if (results.kind === 'tally') {
    const ids = criteria.map(({ id }) => id);
    return worldsOfTally(ids, results.metCount, results.unmetCriterionIds);
  }
  return worldsOf(
    criteria.map((criterion) => {
      const given = results.answers.find(({ criterionId }) => criterionId === criterion.id);
      return statusOf(criterion, given, asOf);
    }),
  );
}
