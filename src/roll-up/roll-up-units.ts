import { addUnit } from './add-unit';
import type { AreaSummary } from './area-summary';
import { newSummary } from './growing-summary';
import type { UnitResult } from './unit-result';

/**
 * Counts the units of an area. Every unit counts once and on one side: as projected where any of its
 * verdicts is projected, and as open where they differ.
 *
 * @param units - every unit of the area, assessed or not; one at a time is held
 * @returns the counts of the area
 * @throws {@link InputError} where units are counted for different years
 * @issues `argument/not-parsed` (thrown)
 * @category Roll-up
 * @example
 * ```ts
 * import { rollUpUnits } from 'model-ward-rules';
 *
 * const years = { from: 2024, to: 2024 };
 * const summary = rollUpUnits([
 *   { years, isRegistered: true, unitClass: 'kept', standing: { outcome: 'recognised', state: 'held', restsOn: 'recognised' }, verdicts: [] },
 *   { years, isRegistered: true, unitClass: 'open-before', standing: { outcome: 'undetermined', state: 'held', restsOn: 'recognised' }, verdicts: [] },
 *   { years, isRegistered: false, unitClass: 'new', standing: { outcome: 'not-recognised', state: 'none' }, verdicts: [] },
 * ]);
 * console.log(summary.recognisedCount, summary.standingUndeterminedCount, summary.unitCount); // 1 1 3
 * ```
 */
export function rollUpUnits(units: Iterable<UnitResult>): AreaSummary {
  const summary = newSummary();
  for (const unit of units) addUnit(summary, unit);
  return summary;
}
