import {
  type Assessment,
  type CriteriaSet,
  type CriterionAnswer,
  type CriterionStatus,
  decideEligibility,
  type Evaluation,
  evaluateAssessment,
  type Gate,
  type GateAnswer,
  type GateName,
  type PlainDate,
  type RecognitionRule,
  rankCandidates,
  selectDecisiveUnknowns,
  selectMinimalPlans,
  type VerdictOutcome,
} from 'model-ward-rules';
import { checked, rawHead } from '../arbitraries/assessments';
import { policyOf } from '../arbitraries/policies';
import { gatesFound } from './gates';
import { minimalPlans, missingCounts, type OraclePlan } from './plans';
import { statusOf } from './status';
import {
  decisiveIds,
  gapIds,
  openPlaces,
  outcomeOf,
  situationOf,
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
  readonly gates: readonly Gate[];
  readonly gateAnswers: readonly GateAnswer[];
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
  readonly decisiveGateIds: readonly string[];
  readonly decisiveIds: readonly string[];
  /** Each plan as a text, in the order of the texts. */
  readonly plans: readonly string[];
  readonly blockedBy: readonly string[];
  /** Whether all plans are given, and why those that are asked for are not all. */
  readonly stoppedBy: string;
  readonly ranking: Ranking;
}

export interface StatusLine {
  readonly id: string;
  readonly status: CriterionStatus;
  readonly mayNotApply: boolean | undefined;
}

/** Where a unit is found in a ranking. */
export type Ranking =
  | 'left out'
  | 'not assessed'
  | 'without a plan'
  | {
      readonly least: number;
      readonly most: number;
      readonly mayBeOutOfReach: boolean;
      readonly onlyIf: readonly string[];
    };

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
  'decisiveGateIds',
  'decisiveIds',
  'plans',
  'blockedBy',
  'stoppedBy',
  'ranking',
] as const satisfies readonly (keyof Answers)[];

/** More plans than any case of a dozen criteria has. */
const ALL_PLANS = 1_000;

/** Fewer than many a case has. */
const FEW_PLANS = 3;

function askEngine({
  criteriaSet,
  results,
  rule,
  gates,
  gateAnswers,
  asOf,
}: AgreementCase): Answers {
  const raw = { ...rawHead(criteriaSet), results, gateAnswers };
  const assessment: Assessment = checked(criteriaSet, raw);
  const evaluation: Evaluation = evaluateAssessment(assessment, { asOf });
  const policy = policyOf(rule, gates);
  const verdict = decideEligibility(evaluation, policy);
  const found = selectMinimalPlans(evaluation, policy, { maxPlans: ALL_PLANS });
  const few = selectMinimalPlans(evaluation, policy, { maxPlans: FEW_PLANS });
  const decisive = selectDecisiveUnknowns(evaluation, policy);
  const { candidates, withoutPlan, notAssessed } = rankCandidates([evaluation], policy).confirmed;
  const [candidate] = candidates;
  const place = withoutPlan.length > 0 ? 'without a plan' : 'left out';
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
    decisiveGateIds: gateIdsOf(decisive.gates),
    decisiveIds: decisive.criterionIds,
    plans: sorted(found.plans.map((plan) => ({ ...plan, onlyIf: gateIdsOf(plan.onlyIf) }))),
    blockedBy: gateIdsOf(found.blockedBy),
    stoppedBy: `${found.stoppedBy} ${few.stoppedBy} ${few.plans.length}`,
    ranking:
      candidate === undefined
        ? notAssessed.length > 0
          ? 'not assessed'
          : place
        : {
            ...candidate.missing,
            mayBeOutOfReach: candidate.mayBeOutOfReach,
            onlyIf: gateIdsOf(candidate.onlyIf),
          },
  };
}

const gateIdsOf = (gates: readonly GateName[] = []): readonly string[] =>
  gates.map(({ gateId }) => gateId);

const sorted = (
  plans: readonly (OraclePlan & { readonly onlyIf: readonly string[] })[],
): readonly string[] => plans.map((plan) => JSON.stringify(plan)).sort();

/** What the second implementation says of a case. */
export function askOracle(given: AgreementCase): Answers {
  const ids = given.criteriaSet.criteria.map(({ id }) => id);
  const isTally = given.results.kind === 'tally';
  const { failed, open } = gatesFound(given.gates, given.gateAnswers, given.asOf);
  const isAssessed = failed.length === 0;
  const worlds = possibleWorlds(given);
  const situation = situationOf({ ids, rule: given.rule, worlds, isTally });
  const ofCriteria = outcomeOf(situation);
  const needsNothing = isAssessed && open.length === 0 && ofCriteria === 'eligible';
  const plans = isAssessed && !needsNothing ? minimalPlans(situation) : [];
  const all = `undefined ${plans.length > FEW_PLANS ? 'max-plans' : 'undefined'}`;
  return {
    statuses: ids.map((id, place): StatusLine => {
      const { status, mayNotApply } = statusIn(worlds, place);
      return { id, status, mayNotApply };
    }),
    outcome: !isAssessed ? 'not-assessed' : open.length > 0 ? 'undetermined' : ofCriteria,
    unknownIds: openPlaces(situation).map((place) => ids[place] ?? ''),
    gapIds: isAssessed ? gapIds(situation) : [],
    unnamedGapCount: isAssessed ? unnamedGapCount(situation) : 0,
    decisiveGateIds: isAssessed ? open : [],
    decisiveIds: isAssessed ? decisiveIds(situation) : [],
    plans: sorted(plans.map((plan) => ({ ...plan, onlyIf: open }))),
    blockedBy: failed,
    stoppedBy: `${all} ${Math.min(plans.length, FEW_PLANS)}`,
    ranking: isAssessed ? rankingBy(missingCounts(situation), open, needsNothing) : 'not assessed',
  };
}

function rankingBy(
  missing: readonly number[],
  onlyIf: readonly string[],
  needsNothing: boolean,
): Ranking {
  if (needsNothing) return 'left out';
  const within = missing.filter(Number.isFinite);
  if (within.length === 0) return 'without a plan';
  const mayBeOutOfReach = within.length < missing.length;
  return { least: Math.min(...within), most: Math.max(...within), mayBeOutOfReach, onlyIf };
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
