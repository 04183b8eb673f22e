import type { Verdict } from '../recognition/verdict';
import type { Standing } from '../standing/standing';

/**
 * Holds what is known of one unit of an area for one year.
 *
 * @category Roll-up
 */
export interface UnitResult {
  /** Whether the unit registered to be built to the model in the year. */
  readonly isRegistered: boolean;
  /** Whether it is built newly ("xây dựng mới") in the year: registered, and without a title from before. */
  readonly isNewlyBuilt: boolean;
  /** Whether the unit has the title, and what it rests on: what `standingOn` and `standingsOn` give. */
  readonly standing: Pick<Standing, 'outcome' | 'state' | 'restsOn'>;
  /** The verdicts on the unit for the year; none where it was not assessed. */
  readonly verdicts: readonly Verdict[];
}
