import { addWard, newSummary } from './add-ward';
import type { AreaSummary } from './area-summary';
import type { WardResult } from './ward-result';

/**
 * Counts the wards of an area. Every ward counts once: verdicts of the same basis that disagree leave it open.
 *
 * @param wards - every ward of the area, assessed or not; one at a time is held
 * @returns the counts of the area
 * @issues none: every ward can be counted
 * @category Roll-up
 * @example
 * ```ts
 * import { rollUpWards } from 'model-ward-rules';
 *
 * const summary = rollUpWards([
 *   { isRegistered: true, isNewlyBuilt: false, standing: { outcome: 'recognised', reason: 'decided' }, verdicts: [] },
 *   { isRegistered: true, isNewlyBuilt: false, standing: { outcome: 'undetermined', reason: 'no-published-rule' }, verdicts: [] },
 *   { isRegistered: false, isNewlyBuilt: false, standing: { outcome: 'not-recognised', reason: 'no-decision' }, verdicts: [] },
 * ]);
 * console.log(summary.recognisedCount, summary.standingUndeterminedCount, summary.wardCount); // 1 1 3
 * ```
 */
export function rollUpWards(wards: Iterable<WardResult>): AreaSummary {
  const summary = newSummary();
  for (const ward of wards) addWard(summary, ward);
  return summary;
}
