import { compareTexts } from '../foundation/text/text-order';
import { outcomeOf } from '../recognition/outcome-of';
import { addOutcome } from '../roll-up/add-unit';
import { emptySummary } from '../roll-up/area-summary';
import type { GrowingOutcomes } from '../roll-up/growing-summary';
import type { UnitId } from '../unit/unit';
import type { DecidedCounts } from './decide-each';
import { assertVerdicts, type PackedVerdicts } from './packed-verdicts';
import { reasonOfCode } from './verdict-reasons';

/**
 * Counts the verdicts of one group.
 *
 * @category Batch
 */
export interface VerdictGroup extends DecidedCounts {
  /** What the units of the group have in common, such as the id of their province. */
  readonly key: string;
}

/**
 * Counts packed verdicts by group, straight from their columns: what `decideEach` counts, without an object for a row.
 *
 * It counts rows. Where a unit may have several for a year, `selectCountingAssessments` comes first.
 *
 * @param verdicts - the columns, from `decideBatch`
 * @param keyOf - names the group of a row, by its unit and year
 * @returns the groups that have a row, by key
 * @throws {@link InputError} where the columns are not those of verdicts
 * @issues `argument/not-parsed` (thrown)
 * @category Batch
 * @example
 * ```ts
 * import { checkAssessment, orThrow, plainDate } from 'model-ward-rules';
 * import { countVerdicts, decideBatch, packAssessments } from 'model-ward-rules/batch';
 * import { allMustBeMet, dienBien2022, modelWardPolice22, quanToan2022 } from 'model-ward-rules/published';
 *
 * const assessments = [dienBien2022, quanToan2022].map(({ assessment }) =>
 *   orThrow(checkAssessment(assessment, [modelWardPolice22]), console.warn),
 * );
 * const packed = packAssessments(modelWardPolice22, assessments, { asOf: plainDate('2022-12-31') });
 * const [group] = countVerdicts(decideBatch(packed, allMustBeMet), (_unitId, year) => `${year}`);
 * console.log(group?.key, group?.confirmed.eligibleCount, group?.confirmed.notEligibleCount); // 2022 1 1
 * ```
 */
export function countVerdicts(
  verdicts: PackedVerdicts,
  keyOf: (unitId: UnitId, assessmentYear: number) => string,
): readonly VerdictGroup[] {
  assertVerdicts(verdicts);
  const groups = new Map<string, GrowingGroup>();
  const { unitIds, assessmentYears, projected } = verdicts.assessments;
  verdicts.reasons.forEach((code, row) => {
    const key = keyOf(unitIds[row] as UnitId, assessmentYears[row] as number);
    const group = groups.get(key) ?? newGroup(key);
    groups.set(key, group);
    addOutcome(
      projected[row] === 1 ? group.projected : group.confirmed,
      outcomeOf(reasonOfCode(code)),
    );
  });
  return [...groups.values()].sort((a, b) => compareTexts(a.key, b.key));
}

interface GrowingGroup {
  readonly key: string;
  readonly confirmed: GrowingOutcomes;
  readonly projected: GrowingOutcomes;
}

function newGroup(key: string): GrowingGroup {
  const { confirmed, projected } = emptySummary;
  return { key, confirmed: { ...confirmed }, projected: { ...projected } };
}
