import { addUnit, newSummary } from './add-unit';
import type { AreaSummary } from './area-summary';
import type { UnitResult } from './unit-result';

/**
 * Counts the units of an area. Every unit counts once: verdicts of the same basis that disagree leave it open.
 *
 * @param units - every unit of the area, assessed or not; one at a time is held
 * @returns the counts of the area
 * @issues none: every unit can be counted
 * @category Roll-up
 * @example
 * ```ts
 * import { rollUpUnits } from 'model-ward-rules';
 *
 * const summary = rollUpUnits([
 *   { isRegistered: true, isNewlyBuilt: false, standing: { outcome: 'recognised', state: 'held', restsOn: 'recognised' }, verdicts: [] },
 *   { isRegistered: true, isNewlyBuilt: false, standing: { outcome: 'undetermined', state: 'held', restsOn: 'recognised' }, verdicts: [] },
 *   { isRegistered: false, isNewlyBuilt: false, standing: { outcome: 'not-recognised', state: 'none' }, verdicts: [] },
 * ]);
 * console.log(summary.recognisedCount, summary.standingUndeterminedCount, summary.unitCount); // 1 1 3
 * ```
 */
export function rollUpUnits(units: Iterable<UnitResult>): AreaSummary {
  const summary = newSummary();
  for (const unit of units) addUnit(summary, unit);
  return summary;
}
