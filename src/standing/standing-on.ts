import type { PlainDate } from '../foundation/value/plain-date';
import { countedEvents } from './counted-events';
import type { MaintenancePolicy } from './maintenance-policy';
import type { RecognitionHistory } from './recognition-event';
import type { Standing } from './standing';
import { standingOf } from './standing-of';
import { titleOn } from './title-on';
import { noTitle } from './title-state';

/**
 * Says which day is asked about, and which day's records count.
 *
 * @category Standing
 */
export interface StandingOptions {
  /** The day asked about: what takes effect later changes nothing. */
  readonly asOf: PlainDate;
  /** The day whose records count: what came on record later changes nothing. `asOf` where absent. */
  readonly knownAt?: PlainDate;
}

/**
 * Computes whether a unit holds the title on a day, from what the authority decided on it.
 *
 * The unit is taken to exist, and to be made of no others: `standingsOn` asks a register about that.
 *
 * @param history - what is on record of the unit, in any order
 * @param policy - what follows where no decision says
 * @param options - the day asked about, and the day whose records count
 * @returns the standing with its reason; `undetermined` where the policy says that no rule is public, and where
 *   decisions contradict each other
 * @issues none: what could be wrong was said by `parseRecognitionHistory`
 * @category Standing
 * @example
 * ```ts
 * import { orThrow, parsePlainDate, parseRecognitionHistory, standingOn } from 'model-ward-rules';
 * import { maintenanceNotPublished } from 'model-ward-rules/published';
 *
 * const history = orThrow(
 *   parseRecognitionHistory({
 *     unitId: 'dien-an',
 *     events: [{ kind: 'recognised', id: '2878', on: '2025-04-22', forYear: 2024 }],
 *   }),
 * );
 * for (const day of ['2024-12-31', '2025-04-22']) {
 *   const asOf = orThrow(parsePlainDate(day));
 *   const { outcome, reason } = standingOn(history, maintenanceNotPublished, { asOf });
 *   console.log(day, outcome, reason);
 * }
 * // 2024-12-31 not-recognised no-decision
 * // 2025-04-22 recognised decided
 * ```
 */
export function standingOn(
  history: RecognitionHistory,
  policy: MaintenancePolicy,
  { asOf, knownAt = asOf }: StandingOptions,
): Standing {
  const moment = { asOf, knownAt };
  const title = titleOn(noTitle, countedEvents(history.events, moment), policy, asOf);
  return standingOf(history.unitId, title, policy, moment);
}
