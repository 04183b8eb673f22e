import type { CriteriaSet, Criterion } from '../criteria-set/criteria-set';
import type { ContradictoryResults, Crosswalk, CrosswalkPair } from '../criteria-set/crosswalk';
import { implicationsOf } from '../criteria-set/implications';
import { pairsByOldCriterion } from '../criteria-set/pairs-by-old-criterion';
import type { Issue } from '../foundation/issue/issue';
import { crosswalkIssue } from '../foundation/issue/kinds/crosswalk';
import { notParsed } from '../foundation/issue/not-parsed';
import { type Result, resultOf } from '../foundation/issue/result';
import { assertEvaluation } from './assert-evaluation';
import { countStatuses } from './count-statuses';
import type { Evaluation } from './evaluation';
import type { Finding } from './finding';
import { unknownBecause } from './judge-entry';

/** What an old finding proves of a new criterion. */
interface Proof {
  readonly status: 'met' | 'not-met';
  readonly pair: CrosswalkPair;
}

/**
 * Carries what the pairs prove to a new set; without pairs everything there is unknown. Refused where they prove a
 * criterion both met and not met.
 */
export function carryFindings(
  old: Evaluation,
  { pairs, contradictions = [] }: Pick<Crosswalk, 'pairs' | 'contradictions'>,
  { id, revision, criteria }: CriteriaSet,
): Result<Evaluation> {
  assertEvaluation(old);
  const { unitId, assessmentYear, basis, asOf, gateAnswers } = old;
  const proofs = proofsOf(old.findings, pairs);
  const proofsFor = (criterion: Criterion): readonly Proof[] => proofs.get(criterion.id) ?? [];
  const findings = criteria.map((criterion) => carriedFinding(criterion, proofsFor(criterion)));
  const evaluation: Evaluation = {
    kind: 'by-criterion',
    unitId,
    assessmentYear,
    basis,
    asOf,
    criteriaSet: { id, revision },
    counts: countStatuses(findings),
    findings,
    ...(gateAnswers === undefined ? {} : { gateAnswers }),
  };
  const clashes = criteria.map(proofsFor).flatMap((given) => clashOf(unitId, given, pairs));
  return resultOf(evaluation, [
    ...clashes,
    ...contradictionsIn(unitId, old.findings, contradictions),
  ]);
}

/** Finds what is proved of each new criterion, in the order of the old ones. */
function proofsOf(
  findings: readonly Finding[],
  pairs: readonly CrosswalkPair[],
): ReadonlyMap<string, readonly Proof[]> {
  const onward = pairsByOldCriterion(pairs);
  const proofs = new Map<string, Proof[]>();
  for (const { criterionId, status } of findings) {
    if (status !== 'met' && status !== 'not-met') continue;
    for (const pair of onward.get(criterionId) ?? []) {
      const { metCarries, notMetCarries } =
        implicationsOf[pair.relation] ?? notParsed(pair, 'crosswalk', 'parseCrosswalk');
      if (status === 'met' ? !metCarries : !notMetCarries) continue;
      const earlier = proofs.get(pair.toCriterionId) ?? [];
      proofs.set(pair.toCriterionId, [...earlier, { status, pair }]);
    }
  }
  return proofs;
}

/** All proofs agree: where they clash, no finding is given. */
function carriedFinding(criterion: Criterion, [proof, ...others]: readonly Proof[]): Finding {
  const criterionId = criterion.id;
  if (proof === undefined) return { criterionId, ...unknownBecause(criterion, 'not-assessed') };
  const oldIds = [proof, ...others].map(({ pair }) => pair.fromCriterionId);
  return {
    criterionId,
    status: proof.status,
    reason: 'carried-over',
    carriedFrom: [...new Set(oldIds)],
  };
}

function clashOf(
  unitId: string,
  proofs: readonly Proof[],
  pairs: readonly CrosswalkPair[],
): readonly Issue[] {
  const met = proofs.find(({ status }) => status === 'met')?.pair;
  const notMet = proofs.find(({ status }) => status === 'not-met')?.pair;
  if (met === undefined || notMet === undefined) return [];
  const params = {
    unitId,
    toCriterionId: met.toCriterionId,
    metCriterionId: met.fromCriterionId,
    notMetCriterionId: notMet.fromCriterionId,
  };
  return [crosswalkIssue('crosswalk/clash', ['pairs', pairs.indexOf(notMet)], params)];
}

/** Finds results that contradict each other in a set which a composed crosswalk passes by. */
function contradictionsIn(
  unitId: string,
  findings: readonly Finding[],
  contradictions: readonly ContradictoryResults[],
): readonly Issue[] {
  const statuses = new Map(findings.map(({ criterionId, status }) => [criterionId, status]));
  return contradictions.flatMap(({ metCriterionId, notMetCriterionId }, index) => {
    const isSo =
      statuses.get(metCriterionId) === 'met' && statuses.get(notMetCriterionId) === 'not-met';
    if (!isSo) return [];
    const params = { unitId, metCriterionId, notMetCriterionId };
    const path = ['contradictions', index];
    return [crosswalkIssue('crosswalk/contradictory-results', path, params)];
  });
}
