import type { Verdict } from '../recognition/verdict';
import type { Standing } from '../standing/standing';
import type { UnitClass } from '../standing/unit-class';
import type { SummaryYears } from './area-summary';

/**
 * Holds what is known of one unit of an area for the years that are counted for.
 *
 * @category Roll-up
 */
export interface UnitResult {
  /** The years counted for; mostly one. */
  readonly years: SummaryYears;
  /** Whether the unit registered to be built to the model in them. */
  readonly isRegistered: boolean;
  /** Whether it kept a title from before or is new: what `classifyUnits` gives. */
  readonly unitClass: UnitClass;
  /** Whether the unit has the title, and what it rests on: what `standingOn` and `standingsOn` give. */
  readonly standing: Pick<Standing, 'outcome' | 'state' | 'restsOn'>;
  /**
   * The verdicts on the assessments that count, from `selectCountingAssessments`: none where it was not assessed, several only
   * where nothing puts one before the others.
   */
  readonly verdicts: readonly Verdict[];
}
