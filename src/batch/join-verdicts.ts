import { notParsed } from '../foundation/issue/not-parsed';
import { outcomeOf } from '../recognition/outcome-of';
import { addOutcome } from '../roll-up/add-unit';
import type { UnitCounts } from '../roll-up/area-summary';
import { addSummary, type GrowingCounts, newSummary } from '../roll-up/growing-summary';
import type { PackedUnits, UnitState } from './packed-units';
import { assertVerdicts, type PackedVerdicts } from './packed-verdicts';
import { reasonOfCode } from './verdict-reasons';

/**
 * Adds the verdicts on units to what else is known of them, column to column, so that `rollUpColumns` counts both and no verdict
 * becomes an object.
 *
 * @param units - the units without verdicts, from `packUnits`
 * @param verdicts - the columns of `decideBatch`; row by row the verdict on the unit of the same row
 * @returns the same units, each with its verdict
 * @throws {@link InputError} where the rows are not as many, or a unit has a verdict already
 * @issues `argument/not-parsed` (thrown)
 * @category Batch
 * @example
 * ```ts
 * import { checkAssessment, orThrow, plainDate } from 'model-ward-rules';
 * import { decideBatch, joinVerdicts, packAssessments, packUnits, rollUpColumns } from 'model-ward-rules/batch';
 * import { allMustBeMet, dienBien2022, modelWardPolice22, quanToan2022 } from 'model-ward-rules/published';
 *
 * const assessments = [dienBien2022, quanToan2022].map(({ assessment }) =>
 *   orThrow(checkAssessment(assessment, [modelWardPolice22]), console.warn),
 * );
 * const packed = packAssessments(modelWardPolice22, assessments, { asOf: plainDate('2022-12-31') });
 * const years = { from: 2022, to: 2022 };
 * const unit = { years, isRegistered: true, unitClass: 'new', standing: { outcome: 'not-recognised', state: 'none' }, verdicts: [] } as const;
 * const units = packUnits(packed.unitIds.map(() => unit), () => 'all');
 * const [group] = rollUpColumns(joinVerdicts(units, decideBatch(packed, allMustBeMet)));
 * console.log(group?.summary.unitCount, group?.summary.new.confirmed.eligibleCount); // 2 1
 * ```
 */
export function joinVerdicts(units: PackedUnits, verdicts: PackedVerdicts): PackedUnits {
  assertVerdicts(verdicts);
  const { reasons, assessments } = verdicts;
  if (units.states.length !== reasons.length) notParsed(units, 'units', 'packUnits');
  const unitStates: UnitState[] = [];
  const places = new Map<number, number>();
  const states = units.states.map((state, row) => {
    const side = assessments.projected[row] as number;
    const code = reasons[row] as number;
    const joint = (state * 2 + side) * 256 + code;
    const place =
      places.get(joint) ??
      unitStates.push(joined(units.unitStates[state] as UnitState, side, code)) - 1;
    places.set(joint, place);
    return place;
  });
  return { ...units, unitStates, states };
}

/** The state of a unit with its verdict. What is no unit on the day has none. */
function joined(single: UnitState, side: number, code: number): UnitState {
  const sum = newSummary();
  addSummary(sum, single);
  const basis = side === 1 ? 'projected' : 'confirmed';
  const outcome = outcomeOf(reasonOfCode(code));
  const counted: readonly GrowingCounts[] = [sum, sum.kept, sum.new];
  for (const counts of counted) {
    if (hasVerdict(counts)) notParsed(single, 'units', 'packUnits');
    if (counts.unitCount > 0) addOutcome(counts[basis], outcome);
  }
  return sum;
}

const hasVerdict = ({ confirmed, projected }: UnitCounts): boolean =>
  [confirmed, projected].some((counts) => Object.values(counts).some((count) => count > 0));
