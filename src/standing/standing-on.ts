import { assertDay } from '../foundation/value/assert-day';
import type { PlainDate } from '../foundation/value/plain-date';
import { countedEvents } from './counted-events';
import { leavesOpen } from './leaves-open';
import type { MaintenanceRules } from './maintenance-policy';
import { policyCalendar } from './policy-calendar';
import type { RecognitionHistory } from './recognition-event';
import { mildest, type Run, strictest } from './run';
import type { Standing } from './standing';
import { isHeld, standingOf } from './standing-of';
import { noTitle, type Title } from './title';
import { titleAfter } from './title-after';

/**
 * Names the day asked about, and the day whose records count.
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
 * Computes whether a unit has the title on a day, from what the authority decided on it.
 *
 * The unit is taken to exist, and to be made of no others: `standingsOn` asks a register about that.
 *
 * @param history - what is on record of the unit, in any order
 * @param rules - what follows where no decision settles it: a policy, or a list of policies with the days from which they are in force
 * @param options - the day asked about, and the day whose records count
 * @returns the standing with its reason; `undetermined` where it depends on a rule that is not public
 * @issues none: what can be wrong is reported by `parseRecognitionHistory`
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
 *   console.warn,
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
  rules: MaintenanceRules,
  { asOf, knownAt = asOf }: StandingOptions,
): Standing {
  assertDay(asOf, 'asOf');
  assertDay(knownAt, 'knownAt');
  const { unitId, events } = history;
  const moment = { asOf, knownAt };
  const calendar = policyCalendar(rules);
  const counted = countedEvents(events, moment);
  const titleIn = (reading: Run['reading']): Title =>
    titleAfter(noTitle, counted, asOf, { calendar, reading, unitId });
  const mild = titleIn(mildest);
  const strict = leavesOpen(calendar, counted) ? titleIn(strictest) : mild;
  const otherwise = isHeld(mild) === isHeld(strict) ? {} : { otherwise: strict };
  const title = { mildest: mild, strictest: strict, ...otherwise };
  return standingOf(title, moment, { calendar, reading: mildest, unitId });
}
