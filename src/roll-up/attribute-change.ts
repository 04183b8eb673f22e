import type { Issue } from '../foundation/issue/issue';
import { listIssues } from '../foundation/issue/issue-list';
import { attributionIssue } from '../foundation/issue/kinds/attribution';
import { accepted, type Result, refusedFor, resultOf } from '../foundation/issue/result';
import { compareTexts } from '../foundation/text/text-order';
import type { VerdictOutcome } from '../recognition/verdict';
import type {
  ChangeAttribution,
  ChangeCause,
  JudgedUnit,
  OtherResults,
  OutcomeTotals,
  SideTotals,
  UnitChange,
} from './change-attribution';
import { type FollowedUnit, followComing, followLeaving, followStaying } from './follow-unit';
import {
  type AttributionOptions,
  type SetChange,
  selectSetChanges,
  type UnitPair,
} from './select-set-changes';

/**
 * Attributes the change between two results of a unit or an area to its causes, one after the other:
 *
 * 1. `units`: units that stand on one side only leave or come with their outcome;
 * 2. `criteria-set`: the old results are carried over to the new set, under the old policy;
 * 3. `policy`: the same under the new policy;
 * 4. `data`: the new results, under the new policy.
 *
 * Each part is the difference that its step makes, so the parts sum to the whole. The order matters: counted in
 * another one, the parts would be others. What a crosswalk leaves unknown counts with the criteria set, and what the
 * new results then tell, with the data.
 *
 * @param before - each unit once; a single unit is a list of one
 * @param after - each unit once
 * @param options - what is needed where the criteria set changed
 * @returns the counts of both sides, the four parts, and the outcomes of each unit that changed
 * @issues `attribution/repeated-unit`, `attribution/mixed-basis`, `criteria-set/unknown`, `criteria-set/ambiguous`, `criteria-set/repeated-edition`,
 *   `crosswalk/ambiguous`, `crosswalk/clash`, `crosswalk/contradictory-results`; `input/too-many-issues`
 * @category Roll-up
 * @example
 * ```ts
 * import { attributeChange, checkAssessment, evaluateAssessment, orThrow, plainDate } from 'model-ward-rules';
 * import { allMustBeMet, dienBien2022, modelWardPolice22 } from 'model-ward-rules/published';
 *
 * const asOf = plainDate('2022-12-31');
 * const assessment = orThrow(checkAssessment(dienBien2022.assessment, [modelWardPolice22]), console.warn);
 * const before = [{ evaluation: evaluateAssessment(assessment, { asOf }), policy: allMustBeMet }];
 *
 * // Made up: a policy that lets one criterion fail.
 * const policy = { ...allMustBeMet, id: 'example', rule: { kind: 'count-failed', bound: 'at-most', criteriaCount: 1 } } as const;
 * const after = before.map((unit) => ({ ...unit, policy }));
 * for (const { cause, change } of orThrow(attributeChange(before, after), console.warn).parts) {
 *   console.log(cause, change.eligibleCount);
 * }
 * // units 0
 * // criteria-set 0
 * // policy 1
 * // data 0
 * ```
 */
export function attributeChange(
  before: readonly JudgedUnit[],
  after: readonly JudgedUnit[],
  options: AttributionOptions = {},
): Result<ChangeAttribution> {
  const faults = [...faultsOf('before', before), ...faultsOf('after', after)];
  if (faults.length > 0) return refusedFor(faults);
  const pairs = pairsOf(before, after);
  const changes = selectSetChanges(pairs, options);
  if (!changes.ok) return changes;
  const staying = followAll(pairs, changes.value);
  if (!staying.ok) return staying;
  const units = [
    ...notAmong(after, before).map(followLeaving),
    ...notAmong(before, after).map(followComing),
    ...staying.value,
  ].sort((a, b) => compareTexts(a.unitId, b.unitId));
  return accepted({
    before: { ...totalsOf(units, 'before', ['units', 'criteria-set']), ...basisOf(before) },
    after: { ...totalsOf(units, 'after', ['units', 'data']), ...basisOf(after) },
    parts: causes.map((cause) => ({
      cause,
      change: difference(totalsOf(units, 'before', [cause]), totalsOf(units, 'after', [cause])),
    })),
    units: units
      .filter(({ steps }) => steps.some((step) => step.before !== step.after))
      .map(({ unitId, steps }) => ({ unitId, steps })),
    otherResults: otherResultsOf(units),
  });
}

function otherResultsOf(units: readonly FollowedUnit[]): OtherResults {
  const others = units.flatMap(({ results }) => (results === undefined ? [] : [results]));
  return {
    unitCount: others.length,
    metCountBefore: others.reduce((sum, { before }) => sum + before, 0),
    metCountAfter: others.reduce((sum, { after }) => sum + after, 0),
  };
}

const causes: readonly ChangeCause[] = ['units', 'criteria-set', 'policy', 'data'];

function faultsOf(side: 'before' | 'after', units: readonly JudgedUnit[]): readonly Issue[] {
  const seen = new Set<string>();
  const issues = listIssues();
  const firstBasis = units[0]?.evaluation.basis;
  units.forEach(({ evaluation: { unitId, basis } }, index) => {
    const path = [side, index];
    if (seen.has(unitId)) {
      issues.add(() => attributionIssue('attribution/repeated-unit', path, { unitId }));
    }
    seen.add(unitId);
    if (basis !== firstBasis) {
      issues.add(() => attributionIssue('attribution/mixed-basis', path, { unitId }));
    }
  });
  return issues.list();
}

function byId(units: readonly JudgedUnit[]): ReadonlyMap<string, JudgedUnit> {
  return new Map(units.map((unit) => [unit.evaluation.unitId, unit]));
}

/** The units of the second list that the first one does not have. */
function notAmong(
  known: readonly JudgedUnit[],
  units: readonly JudgedUnit[],
): readonly JudgedUnit[] {
  const ids = byId(known);
  return units.filter(({ evaluation }) => !ids.has(evaluation.unitId));
}

function pairsOf(before: readonly JudgedUnit[], after: readonly JudgedUnit[]): readonly UnitPair[] {
  const later = byId(after);
  return before.flatMap((unit) => {
    const other = later.get(unit.evaluation.unitId);
    return other === undefined ? [] : [{ before: unit, after: other }];
  });
}

function followAll(
  pairs: readonly UnitPair[],
  changes: ReadonlyMap<string, SetChange>,
): Result<readonly FollowedUnit[]> {
  const units: FollowedUnit[] = [];
  const issues = listIssues();
  for (const pair of pairs) {
    const followed = followStaying(pair, changes);
    if (followed.ok) units.push(followed.value);
    else for (const issue of followed.issues) issues.add(() => issue);
  }
  return resultOf(units, issues.list());
}

function basisOf([unit]: readonly JudgedUnit[]): Pick<SideTotals, 'basis'> {
  return unit === undefined ? {} : { basis: unit.evaluation.basis };
}

/** Counts the outcomes at one end of the steps of these causes; a unit takes at most one of them. */
function totalsOf(
  units: readonly UnitChange[],
  end: 'before' | 'after',
  within: readonly ChangeCause[],
): OutcomeTotals {
  const steps = units.flatMap((unit) => unit.steps.filter(({ cause }) => within.includes(cause)));
  const outcomes = steps.map((step) => step[end]).filter((outcome) => outcome !== null);
  const countOf = (wanted: VerdictOutcome): number =>
    outcomes.filter((outcome) => outcome === wanted).length;
  return {
    unitCount: outcomes.length,
    eligibleCount: countOf('eligible'),
    notEligibleCount: countOf('not-eligible'),
    undeterminedCount: countOf('undetermined'),
    notAssessedCount: countOf('not-assessed'),
  };
}

function difference(before: OutcomeTotals, after: OutcomeTotals): OutcomeTotals {
  return {
    unitCount: after.unitCount - before.unitCount,
    eligibleCount: after.eligibleCount - before.eligibleCount,
    notEligibleCount: after.notEligibleCount - before.notEligibleCount,
    undeterminedCount: after.undeterminedCount - before.undeterminedCount,
    notAssessedCount: after.notAssessedCount - before.notAssessedCount,
  };
}
