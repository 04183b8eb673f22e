import { type Issue, issueOf } from '../foundation/issue';
import { listIssues } from '../foundation/issue-list';
import { accepted, type Result, refused, resultOf } from '../foundation/result';
import type { VerdictOutcome } from '../recognition/verdict';
import type {
  ChangeAttribution,
  ChangeCause,
  JudgedWard,
  OutcomeTotals,
  SideTotals,
  WardChange,
} from './change-attribution';
import { followComing, followLeaving, followStaying } from './follow-ward';
import {
  type AttributionOptions,
  type SetChange,
  selectSetChanges,
  type WardPair,
} from './select-set-changes';

/**
 * Attributes the change between two results of a ward or an area to its causes, one after the other:
 *
 * 1. `units`: wards that stand on one side only leave or come with their outcome;
 * 2. `criteria-set`: the old results are carried over to the new set, under the old policy;
 * 3. `policy`: the same under the new policy;
 * 4. `data`: the new results, under the new policy.
 *
 * Each part is the difference that its step makes, so the parts sum to the whole. The order matters: counted in
 * another one, the parts would be others. What a crosswalk leaves unknown counts with the criteria set, and what the
 * new results then tell, with the data.
 *
 * @param before - each ward once; a single ward is a list of one
 * @param after - each ward once
 * @param options - what is needed where the criteria set changed
 * @returns the counts of both sides, the four parts, and the outcomes of each ward that changed
 * @issues `attribution/repeated-ward`, `attribution/mixed-basis`, `criteria-set/unknown`, `criteria-set/ambiguous`,
 *   `crosswalk/ambiguous`, `crosswalk/clash`
 * @category Roll-up
 * @example
 * ```ts
 * import { attributeChange, checkAssessment, evaluateAssessment, orThrow, parsePlainDate } from 'model-ward-rules';
 * import { allMustBeMet, dienBien2022, modelWardPolice22 } from 'model-ward-rules/published';
 *
 * const asOf = orThrow(parsePlainDate('2022-12-31'));
 * const assessment = orThrow(checkAssessment(dienBien2022.assessment, [modelWardPolice22]));
 * const before = [{ evaluation: evaluateAssessment(assessment, { asOf }), policy: allMustBeMet }];
 *
 * // Made up: a policy that lets one criterion fail.
 * const policy = { ...allMustBeMet, id: 'example', rule: { kind: 'at-most-fail', criteriaCount: 1 } } as const;
 * const after = before.map((ward) => ({ ...ward, policy }));
 * for (const { cause, change } of orThrow(attributeChange(before, after)).parts) {
 *   console.log(cause, change.eligibleCount);
 * }
 * // units 0
 * // criteria-set 0
 * // policy 1
 * // data 0
 * ```
 */
export function attributeChange(
  before: readonly JudgedWard[],
  after: readonly JudgedWard[],
  options: AttributionOptions = {},
): Result<ChangeAttribution> {
  const faults = [...faultsOf('before', before), ...faultsOf('after', after)];
  if (faults.length > 0) return refused(...faults);
  const pairs = pairsOf(before, after);
  const changes = selectSetChanges(pairs, options);
  if (!changes.ok) return changes;
  const staying = followAll(pairs, changes.value);
  if (!staying.ok) return staying;
  const wards = [
    ...notAmong(after, before).map(followLeaving),
    ...notAmong(before, after).map(followComing),
    ...staying.value,
  ].sort((a, b) => (a.unitId < b.unitId ? -1 : 1));
  return accepted({
    before: { ...totalsOf(wards, 'before', ['units', 'criteria-set']), ...basisOf(before) },
    after: { ...totalsOf(wards, 'after', ['units', 'data']), ...basisOf(after) },
    parts: causes.map((cause) => ({
      cause,
      change: difference(totalsOf(wards, 'before', [cause]), totalsOf(wards, 'after', [cause])),
    })),
    wards: wards.filter(({ steps }) => steps.some((step) => step.before !== step.after)),
  });
}

const causes: readonly ChangeCause[] = ['units', 'criteria-set', 'policy', 'data'];

function faultsOf(side: 'before' | 'after', wards: readonly JudgedWard[]): readonly Issue[] {
  const seen = new Set<string>();
  const issues = listIssues();
  wards.forEach(({ evaluation: { unitId, basis } }, index) => {
    const path = [side, index];
    if (seen.has(unitId)) issues.add(issueOf('attribution/repeated-ward', path, { unitId }));
    seen.add(unitId);
    if (basis !== wards[0]?.evaluation.basis) {
      issues.add(issueOf('attribution/mixed-basis', path, { unitId }));
    }
  });
  return issues.list();
}

function byId(wards: readonly JudgedWard[]): ReadonlyMap<string, JudgedWard> {
  return new Map(wards.map((ward) => [ward.evaluation.unitId, ward]));
}

/** The wards of the second list that the first one does not have. */
function notAmong(
  known: readonly JudgedWard[],
  wards: readonly JudgedWard[],
): readonly JudgedWard[] {
  const ids = byId(known);
  return wards.filter(({ evaluation }) => !ids.has(evaluation.unitId));
}

function pairsOf(before: readonly JudgedWard[], after: readonly JudgedWard[]): readonly WardPair[] {
  const later = byId(after);
  return before.flatMap((ward) => {
    const other = later.get(ward.evaluation.unitId);
    return other === undefined ? [] : [{ before: ward, after: other }];
  });
}

function followAll(
  pairs: readonly WardPair[],
  changes: ReadonlyMap<string, SetChange>,
): Result<readonly WardChange[]> {
  const wards: WardChange[] = [];
  const issues = listIssues();
  for (const pair of pairs) {
    const followed = followStaying(pair, changes);
    if (followed.ok) wards.push(followed.value);
    else for (const issue of followed.issues) issues.add(issue);
  }
  return resultOf(wards, issues.list());
}

function basisOf([ward]: readonly JudgedWard[]): Pick<SideTotals, 'basis'> {
  return ward === undefined ? {} : { basis: ward.evaluation.basis };
}

/** Counts the outcomes at one end of the steps of these causes; a ward takes at most one of them. */
function totalsOf(
  wards: readonly WardChange[],
  end: 'before' | 'after',
  within: readonly ChangeCause[],
): OutcomeTotals {
  const steps = wards.flatMap((ward) => ward.steps.filter(({ cause }) => within.includes(cause)));
  const outcomes = steps.map((step) => step[end]).filter((outcome) => outcome !== null);
  const countOf = (wanted: VerdictOutcome): number =>
    outcomes.filter((outcome) => outcome === wanted).length;
  return {
    wardCount: outcomes.length,
    eligibleCount: countOf('eligible'),
    notEligibleCount: countOf('not-eligible'),
    undeterminedCount: countOf('undetermined'),
  };
}

function difference(before: OutcomeTotals, after: OutcomeTotals): OutcomeTotals {
  return {
    wardCount: after.wardCount - before.wardCount,
    eligibleCount: after.eligibleCount - before.eligibleCount,
    notEligibleCount: after.notEligibleCount - before.notEligibleCount,
    undeterminedCount: after.undeterminedCount - before.undeterminedCount,
  };
}
